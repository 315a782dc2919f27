package org.anlin.accounts.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
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
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

@Route(AccountsNavigation.SIGN_UP)
@AnonymousAllowed
class SignUpView extends AccountPage {

    private final SignUp signUp;
    private final Arrival arrival = Arrival.now();
    private final ContactProof proof;
    private final TextField name = Fields.name();
    private final PasswordField password = Fields.newPassword();
    private final RadioButtonGroup<Boolean> ofAge = new RadioButtonGroup<>();
    private final BirthDateField birthDate;
    private final TextField guardian = Fields.text("accounts.guardian", Autocomplete.OFF);
    private final Div childPart = new Div();
    private final Checkbox consent = new Checkbox(t("accounts.consent"));
    private final Refusals refusals;

    SignUpView(SignUp signUp, DemoMode demo, Clock clock) {
        super("accounts.signUp.title");
        this.signUp = signUp;
        proof = new ContactProof(demo, signUp::requestCode);
        birthDate = new BirthDateField(LocalDate.now(clock));
        refusals = new Refusals()
                .at(proof.contact, "shared.")
                .at(proof.code, "accounts.code", "accounts.throttled")
                .at(name, "accounts.name")
                .at(password, "accounts.password")
                .at(ofAge, "accounts.ofAge", "accounts.birthDate.ofAge")
                .at(birthDate, "accounts.birthDate")
                .at(guardian, "accounts.guardian")
                .at(consent, "accounts.consent");
        askAge();
        consent.setManualValidation(true);
        add(
                paragraph("accounts.signUp.lead", "lead"),
                card(
                        proof,
                        name,
                        password,
                        ofAge,
                        childPart,
                        consentPart(),
                        Fields.primary("accounts.signUp", this::open)),
                link(AccountsNavigation.SIGN_IN, "accounts.signUp.signIn"));
    }

    private void askAge() {
        ofAge.setLabel(t("accounts.ofAge"));
        ofAge.setManualValidation(true);
        ofAge.setItems(true, false);
        ofAge.setItemLabelGenerator(yes -> t(yes ? "accounts.ofAge.yes" : "accounts.ofAge.no"));
        ofAge.addValueChangeListener(change -> childPart.setVisible(Boolean.FALSE.equals(change.getValue())));
        guardian.setHelperText(t("accounts.guardian.help"));
        childPart.add(paragraph("accounts.child.lead", "notice"), birthDate, guardian);
        childPart.addClassName("account-form");
        childPart.setVisible(false);
    }

    private Div consentPart() {
        var texts = new Span(
                document(AccountsNavigation.PRIVACY, "accounts.privacy"),
                document(AccountsNavigation.PRIVACY + "/terms", "accounts.terms"));
        texts.addClassNames("muted", "account-texts");
        return new Div(consent, texts);
    }

    private Anchor document(String path, String key) {
        return new Anchor("/" + path, t(key), AnchorTarget.BLANK);
    }

    private void open() {
        boolean complete = refusals.none(
                () -> Contact.parse(proof.contact.getValue()),
                () -> require(!proof.code.isEmpty(), "accounts.code.missing"),
                () -> PersonName.parse(name.getValue()),
                () -> PasswordRules.check(password.getValue(), proof.contact.getValue()),
                () -> require(ofAge.getValue() != null, "accounts.ofAge.missing"),
                () -> require(!isChild() || birthDate.getValue() != null, "accounts.birthDate.missing"),
                () -> require(!isChild() || !guardian.isEmpty(), "accounts.guardian.contact"),
                () -> require(consent.getValue(), "accounts.consent.missing"));
        if (complete) {
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
                consent.getValue(),
                child());
    }

    private SignUpRequest.@Nullable Child child() {
        return isChild() ? new SignUpRequest.Child(birthDate.getValue(), guardian.getValue()) : null;
    }

    private boolean isChild() {
        return Boolean.FALSE.equals(ofAge.getValue());
    }

    private static void require(boolean given, String key) {
        if (!given) {
            throw new RuleViolation(key);
        }
    }
}
