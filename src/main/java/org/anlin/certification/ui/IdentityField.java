package org.anlin.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Translated;

/** Asks for the ID number that a certificate needs, and says why and what becomes of it. */
class IdentityField extends Div implements Translated {

    private final TextField number = new TextField(t("certification.identity"));

    IdentityField(Consumer<String> identify) {
        number.setHelperText(t("certification.identity.help"));
        number.setMaxLength(64);
        number.setManualValidation(true);
        number.setWidthFull();
        var keep = new Button(t("certification.identity.keep"), click -> keep(identify));
        add(new Paragraph(t("certification.identity.why")), number, keep);
    }

    private void keep(Consumer<String> identify) {
        try {
            identify.accept(number.getValue());
        } catch (RuleViolation refusal) {
            number.setErrorMessage(t(refusal.key(), refusal.arguments()));
            number.setInvalid(true);
            number.focus();
        }
    }
}
