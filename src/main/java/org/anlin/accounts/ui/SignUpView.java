package org.anlin.accounts.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.anlin.accounts.PasswordRules;
import org.anlin.accounts.PersonName;
import org.anlin.accounts.SignUp;
import org.anlin.accounts.SignUpRequest;
import org.anlin.shared.Contact;

@Route(AccountsNavigation.SIGN_UP)
@AnonymousAllowed
class SignUpView extends AccountPage {

    private final SignUp signUp;
    private final Arrival arrival = Arrival.now();
    private final ContactProof proof;
    private final TextField name = Fields.name();
    private final PasswordField password = Fields.newPassword();
    private final AgePart age;
    private final ConsentPart consent = new ConsentPart();
    private final Refusals refusals;

    SignUpView(SignUp signUp, DemoMode demo, Clock clock) {
        super("accounts.signUp.title");
        this.signUp = signUp;
        proof = new ContactProof(demo, signUp::requestCode);
        age = new AgePart(LocalDate.now(clock));
        refusals = age.at(new Refusals()
                .at(proof.contact, "shared.")
                .at(proof.code, "accounts.code", "accounts.throttled")
                .at(name, "accounts.name")
                .at(password, "accounts.password")
                .at(consent.consent, "accounts.consent"));
        add(
                paragraph("accounts.signUp.lead", "lead"),
                card(proof, name, password, age, consent, Fields.primary("accounts.signUp", this::open)),
                link(AccountsNavigation.SIGN_IN, "accounts.signUp.signIn"));
    }

    private void open() {
        boolean asked = refusals.none(
                () -> Contact.parse(proof.contact.getValue()),
                () -> AgePart.require(!proof.code.isEmpty(), "accounts.code.missing"),
                () -> PersonName.parse(name.getValue()),
                () -> PasswordRules.check(password.getValue(), proof.contact.getValue()));
        boolean old = refusals.none(age.checks());
        boolean agreed = refusals.none(() -> AgePart.require(consent.consent.getValue(), "accounts.consent.missing"));
        if (asked && old && agreed) {
            refusals.none(() -> arrival.goOn(signUp.enter(request())));
        }
    }

    private SignUpRequest request() {
        return new SignUpRequest(
                proof.contact.getValue(),
                proof.code.getValue(),
                name.getValue(),
                password.getValue(),
                getLocale(),
                consent.consent.getValue(),
                age.child());
    }
}
