package org.anlin.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.accounts.SignIn;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Translated;

@Route(AccountsNavigation.SIGN_IN)
@AnonymousAllowed
class SignInView extends Div implements HasDynamicTitle, Translated {

    private final SignIn signIn;
    private final TextField contact = new TextField(t("accounts.contact"));
    private final PasswordField password = new PasswordField(t("accounts.password"));

    SignInView(SignIn signIn) {
        this.signIn = signIn;
        addClassNames("page", "page-narrow");
        var enter = new Button(t("accounts.signIn"), click -> signIn());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        add(new H1(t("accounts.signIn.title")), contact, password, enter);
    }

    private void signIn() {
        try {
            String next =
                    signIn.withPassword(contact.getValue(), password.getValue()).orElse("/");
            UI.getCurrent().getPage().setLocation(next);
        } catch (RuleViolation refusal) {
            password.setErrorMessage(t(refusal.key(), refusal.arguments()));
            password.setInvalid(true);
        }
    }

    @Override
    public String getPageTitle() {
        return t("accounts.signIn.title");
    }
}
