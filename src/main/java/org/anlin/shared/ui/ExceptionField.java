package org.anlin.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.hours.ExceptionDays;

/** Days on which other hours hold; without hours they are closed. */
class ExceptionField extends Div implements Translated {

    private final DatePicker from = new DayPicker(t("shared.hours.from"));
    private final DatePicker to = new DayPicker(t("shared.hours.to"));
    private final TextField reason = new TextField(t("shared.hours.reason"));
    private final SpansField spans;

    ExceptionField(Runnable changed, Consumer<ExceptionField> removed) {
        addClassNames("hours-exception", "card");
        spans = new SpansField(t("shared.hours.exception-spans"), changed);
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        reason.setMaxLength(100);
        reason.addValueChangeListener(change -> changed.run());
        var days = new Div(from, to, reason);
        days.addClassName("hours-span");
        add(days, spans, new Button(t("shared.hours.remove-exception"), click -> removed.accept(this)));
    }

    void show(ExceptionDays days) {
        from.setValue(days.from());
        to.setValue(days.to());
        reason.setValue(days.reason() == null ? "" : days.reason());
        spans.show(days.spans());
    }

    ExceptionDays read() {
        LocalDate first = from.getValue();
        LocalDate last = to.isEmpty() ? first : to.getValue();
        to.setInvalid(false);
        try {
            if (first == null || last == null) {
                throw new RuleViolation("shared.hours.exception-day");
            }
            String why = reason.getValue().strip();
            return new ExceptionDays(first, last, spans.read(), why.isEmpty() ? null : why);
        } catch (RuleViolation refusal) {
            to.setErrorMessage(t(refusal.key()));
            to.setInvalid(true);
            throw refusal;
        }
    }
}
