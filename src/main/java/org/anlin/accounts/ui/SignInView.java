package org.anlin.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.accounts.SignIn;

@Route(AccountsNavigation.SIGN_IN)
@AnonymousAllowed
class SignInView extends AccountPage {

    private final SignIn signIn;
    private final DemoMode demo;
    private final Arrival arrival = Arrival.now();
    private final TextField contact = Fields.contact();
    private final PasswordField password = Fields.password();
    private final Div withPassword = new Div();

    SignInView(SignIn signIn, DemoMode demo) {
        super("accounts.signIn.title");
        this.signIn = signIn;
        this.demo = demo;
        fillPasswordForm();
        add(withPassword, elsewhere());
        if (demo.on()) {
            add(demoPeople());
        }
    }

    private void fillPasswordForm() {
        var refusals = new Refusals().at(password, "accounts.");
        Button enter = Fields.primary(
                "accounts.signIn",
                () -> refusals.none(() -> arrival.goOn(signIn.withPassword(contact.getValue(), password.getValue()))));
        password.addKeyDownListener(Key.ENTER, key -> enter.click());
        contact.addKeyDownListener(Key.ENTER, key -> password.focus());
        withPassword.addClassNames("card", "account-form");
        var byCode = new Button(t("accounts.signIn.byCode"), click -> showCodeForm());
        byCode.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        withPassword.add(contact, password, enter, byCode);
    }

    private void showCodeForm() {
        var proof = new ContactProof(demo, signIn::requestCode);
        proof.contact.setValue(contact.getValue());
        var refusals = new Refusals().at(proof.contact, "shared.").at(proof.code, "accounts.");
        Button enter = Fields.primary(
                "accounts.signIn",
                () -> refusals.none(
                        () -> arrival.goOn(signIn.withCode(proof.contact.getValue(), proof.code.getValue()))));
        proof.code.addKeyDownListener(Key.ENTER, key -> enter.click());
        withPassword.removeAll();
        withPassword.add(proof, enter);
        proof.contact.focus();
    }

    private Div elsewhere() {
        var links = new Div(
                link(AccountsNavigation.SIGN_UP, "accounts.signUp.link"),
                link(AccountsNavigation.RESET, "accounts.reset.link"));
        links.addClassName("actions");
        return links;
    }

    private Details demoPeople() {
        var buttons = new Div();
        buttons.addClassName("actions");
        for (Role role : Role.values()) {
            buttons.add(new Button(t("accounts.role." + role), click -> {
                contact.setValue(DemoAccounts.email(role));
                password.setValue(DemoAccounts.PASSWORD);
                password.focus();
            }));
        }
        var details = new Details(t("accounts.demo.people"), buttons);
        details.addClassName("account-demo");
        details.setOpened(true);
        return details;
    }
}
