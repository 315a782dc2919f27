package org.anlin.accounts.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.accounts.SignIn;

@Route(AccountsNavigation.RESET)
@AnonymousAllowed
class ResetView extends AccountPage {

    private final Arrival arrival = Arrival.now();

    ResetView(SignIn signIn, DemoMode demo) {
        super("accounts.reset.title");
        var proof = new ContactProof(demo, signIn::requestReset);
        PasswordField password = Fields.newPassword();
        var refusals = new Refusals()
                .at(proof.contact, "shared.")
                .at(password, "accounts.password")
                .at(proof.code, "accounts.");
        var save = Fields.primary(
                "accounts.reset",
                () -> refusals.none(() -> arrival.goOn(
                        signIn.reset(proof.contact.getValue(), proof.code.getValue(), password.getValue()))));
        add(
                paragraph("accounts.reset.lead", "lead"),
                card(proof, password, save),
                link(AccountsNavigation.SIGN_IN, "accounts.signUp.signIn"));
    }
}
