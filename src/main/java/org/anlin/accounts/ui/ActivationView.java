package org.anlin.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.anlin.accounts.Activation;
import org.anlin.accounts.ActivationRequest;
import org.anlin.accounts.AwaitedPerson;
import org.anlin.accounts.PasswordRules;
import org.anlin.accounts.PersonName;
import org.anlin.shared.RuleViolation;

/** Behind the link of a prepared account: its person checks the name, sets a password, agrees, and is in. */
@Route(AccountsNavigation.ACTIVATE + "/:token")
@AnonymousAllowed
class ActivationView extends AccountPage implements BeforeEnterObserver {

    private final Activation activation;
    private final TextField name = Fields.name();
    private final PasswordField password = Fields.newPassword();
    private final AgePart age;
    private final ConsentPart consent = new ConsentPart();
    private final Refusals refusals;
    private String token = "";

    ActivationView(Activation activation, Clock clock) {
        super("accounts.activation.title");
        this.activation = activation;
        age = new AgePart(LocalDate.now(clock));
        refusals = age.at(new Refusals()
                .at(name, "accounts.name")
                .at(password, "accounts.password", "accounts.throttled", "accounts.activation")
                .at(consent.consent, "accounts.consent"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            activation.awaited(token).ifPresentOrElse(this::welcome, this::say);
        } catch (RuleViolation tooMany) {
            add(paragraph(tooMany.key(), "notice-warn", tooMany.arguments()));
        }
    }

    private void welcome(AwaitedPerson person) {
        name.setValue(person.name());
        age.setVisible(!person.child());
        add(
                paragraph("accounts.activation.lead", "lead", person.maskedContact()),
                card(name, password, age, consent, Fields.primary("accounts.activation.enter", this::enter)));
        if (person.child()) {
            addComponentAtIndex(2, paragraph("accounts.activation.child", "notice"));
        }
    }

    private void say() {
        add(
                paragraph("accounts.activation.gone", "notice-warn"),
                paragraph("accounts.activation.goneHelp", "muted"),
                link(AccountsNavigation.SIGN_IN, "accounts.signIn.title"));
    }

    private void enter() {
        boolean complete = refusals.none(
                () -> PersonName.parse(name.getValue()), () -> PasswordRules.check(password.getValue(), ""));
        boolean old = !age.isVisible() || refusals.none(age.checks());
        boolean agreed = refusals.none(() -> AgePart.require(consent.consent.getValue(), "accounts.consent.missing"));
        if (complete && old && agreed) {
            refusals.none(this::arrive);
        }
    }

    private void arrive() {
        boolean waits = activation.enter(new ActivationRequest(
                token,
                name.getValue(),
                password.getValue(),
                getLocale(),
                consent.consent.getValue(),
                age.isVisible() ? age.child() : null));
        UI.getCurrent().getPage().setLocation(waits ? "/" + AccountsNavigation.PROFILE : "/");
    }
}
