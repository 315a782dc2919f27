package org.anlin.accounts.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Translated;

/** Shows each refusal at the field that it speaks of; what was typed stays. Refusals of no field go on to the shell. */
final class Refusals implements Translated {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** Refusals whose key starts with one of these are shown at the field. */
    Refusals at(HasValidationProperties field, String... keys) {
        for (String key : keys) {
            fields.put(key, field);
        }
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> field.setInvalid(false));
        }
        return this;
    }

    /** Runs every check, so that the person sees all that is to mend at once; true when nothing was refused. */
    boolean none(Runnable... checks) {
        boolean none = true;
        for (Runnable check : checks) {
            try {
                check.run();
            } catch (RuleViolation refusal) {
                show(refusal, none);
                none = false;
            }
        }
        return none;
    }

    private void show(RuleViolation refusal, boolean first) {
        HasValidationProperties field = fields.entrySet().stream()
                .filter(entry -> refusal.key().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> refusal);
        field.setErrorMessage(t(refusal.key(), refusal.arguments()));
        field.setInvalid(true);
        if (first && field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
