package org.anlin.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import org.anlin.accounts.PasswordRules;

/** The inputs of accounts, with what browsers and password managers need to help. */
final class Fields {

    private static final int LONG = 400;
    private static final int CODE = 20;

    private Fields() {}

    static TextField contact() {
        return text("accounts.contact", Autocomplete.USERNAME);
    }

    static TextField name() {
        TextField name = text("accounts.name", Autocomplete.NAME);
        name.setHelperText(I18NProvider.translate("accounts.name.help"));
        return name;
    }

    static TextField code() {
        var code = new TextField(I18NProvider.translate("accounts.code"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setMaxLength(CODE);
        code.setManualValidation(true);
        return code;
    }

    static PasswordField password() {
        return secret("accounts.password", Autocomplete.CURRENT_PASSWORD);
    }

    static PasswordField newPassword() {
        PasswordField password = secret("accounts.newPassword", Autocomplete.NEW_PASSWORD);
        password.setHelperText(I18NProvider.translate("accounts.password.help", PasswordRules.MIN));
        return password;
    }

    static TextField text(String key, Autocomplete autocomplete) {
        var field = new TextField(I18NProvider.translate(key));
        field.setAutocomplete(autocomplete);
        field.setMaxLength(LONG);
        field.setManualValidation(true);
        return field;
    }

    static Button primary(String key, Runnable act) {
        var button = new Button(I18NProvider.translate(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static PasswordField secret(String key, Autocomplete autocomplete) {
        var field = new PasswordField(I18NProvider.translate(key));
        field.setAutocomplete(autocomplete);
        field.setMaxLength(LONG);
        field.setManualValidation(true);
        return field;
    }
}
