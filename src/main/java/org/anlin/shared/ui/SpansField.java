package org.anlin.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.hours.TimeSpan;

/** The hours of a day, one or several times; none means closed. */
class SpansField extends Div implements Translated {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final List<SpanRow> rows = new ArrayList<>();
    private final Div spans = new Div();
    private final Runnable changed;

    SpansField(String name, Runnable changed) {
        this.changed = changed;
        addClassName("hours-day");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        var label = new Span(name);
        label.addClassName("hours-name");
        spans.addClassName("hours-spans");
        var more = new Button(t("shared.hours.more"), click -> addRow());
        more.setAriaLabel(name + " " + t("shared.hours.more"));
        add(label, spans, more);
    }

    void show(List<TimeSpan> hours) {
        rows.clear();
        spans.removeAll();
        hours.forEach(span -> addRow().show(span));
    }

    /** Refuses, and marks, what is no time of opening. */
    List<TimeSpan> read() {
        return rows.stream().filter(row -> !row.isEmpty()).map(SpanRow::read).toList();
    }

    private SpanRow addRow() {
        var row = new SpanRow();
        rows.add(row);
        spans.add(row);
        return row;
    }

    private void remove(SpanRow row) {
        rows.remove(row);
        spans.remove(row);
        changed.run();
    }

    private final class SpanRow extends Div {

        private final TimePicker opens = picker("shared.hours.opens");
        private final TimePicker closes = picker("shared.hours.closes");
        private final TimePicker lastEntry = picker("shared.hours.last-entry-field");

        private SpanRow() {
            addClassName("hours-span");
            add(opens, closes, lastEntry, new Button(t("shared.hours.remove"), click -> remove(this)));
        }

        private TimePicker picker(String label) {
            var picker = new TimePicker(t(label));
            picker.setStep(STEP);
            picker.addValueChangeListener(change -> changed.run());
            return picker;
        }

        private void show(TimeSpan span) {
            opens.setValue(span.opens());
            closes.setValue(span.closes());
            lastEntry.setValue(span.lastEntry());
        }

        private boolean isEmpty() {
            return opens.isEmpty() && closes.isEmpty() && lastEntry.isEmpty();
        }

        private TimeSpan read() {
            LocalTime from = opens.getValue();
            LocalTime to = closes.getValue();
            closes.setInvalid(false);
            try {
                if (from == null || to == null) {
                    throw new RuleViolation("shared.hours.half");
                }
                return new TimeSpan(from, to, lastEntry.getValue());
            } catch (RuleViolation refusal) {
                closes.setErrorMessage(t(refusal.key()));
                closes.setInvalid(true);
                throw refusal;
            }
        }
    }
}
