package org.anlin.classes.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.anlin.classes.assessment.ChecklistItem;
import org.anlin.classes.assessment.Entry;
import org.anlin.classes.assessment.Mark;
import org.anlin.classes.assessment.Measure;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What was seen of one item: shown or not; where a number decides, the number or not at all. */
class MarkField extends Div implements Translated {

    private final RadioButtonGroup<Boolean> answer = new RadioButtonGroup<>();
    private final NumberField number = new NumberField();
    private final boolean measured;

    MarkField(ChecklistItem item, Consumer<Mark> onMark) {
        Measure measure = item.measure();
        measured = measure != null;
        addClassName("mark-field");
        answer.setItems(measured ? List.of(false) : List.of(true, false));
        answer.setItemLabelGenerator(shown -> t(shown ? "classes.assess.shown" : "classes.assess.not-shown"));
        answer.setAriaLabel(item.item(Parts.locale()));
        answer.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onMark.accept(change.getValue() ? Mark.shown(item.id()) : Mark.notShown(item.id()));
            }
        });
        if (measure != null) {
            number.setLabel(Figures.label(measure));
            number.setAriaLabel(
                    String.join(" ", item.item(Parts.locale()), Figures.label(measure), Figures.bounds(measure)));
            number.setMin(0);
            number.setStep(0.01);
            number.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
            number.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    onMark.accept(Mark.measured(item.id(), BigDecimal.valueOf(change.getValue())));
                }
            });
            add(number);
        }
        add(answer);
    }

    void show(Entry entry) {
        BigDecimal value = entry.measured();
        if (value != null) {
            number.setValue(value.doubleValue());
            answer.clear();
        } else {
            number.clear();
            answer.setValue(entry.passed());
        }
    }

    void clear() {
        number.clear();
        answer.clear();
    }
}
