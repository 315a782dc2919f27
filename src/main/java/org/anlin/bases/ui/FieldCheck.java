package org.anlin.bases.ui;

import com.vaadin.flow.component.HasValidation;
import java.util.function.Supplier;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Parts;

/** Shows a refusal at the field that it is about, and keeps refusing. */
final class FieldCheck {

    private FieldCheck() {}

    static <T> T at(HasValidation field, Supplier<T> read) {
        field.setInvalid(false);
        try {
            return read.get();
        } catch (RuleViolation refusal) {
            field.setErrorMessage(Parts.t(refusal.key(), refusal.arguments()));
            field.setInvalid(true);
            throw refusal;
        }
    }
}
