package org.anlin.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.anlin.learning.quiz.QuizPaper.Item;
import org.anlin.learning.quiz.QuizPaper.Option;

/** The options of one question; each click is told at once. */
class QuizOptions extends Composite<Div> {

    private final Map<String, String> texts = new HashMap<>();

    QuizOptions(Item item, List<String> chosen, Consumer<Set<String>> onChoice) {
        item.options().forEach(option -> texts.put(option.code(), option.text()));
        List<String> codes = item.options().stream().map(Option::code).toList();
        getContent().addClassName("quiz-options");
        getContent().add(item.multiple() ? many(codes, chosen, onChoice) : one(codes, chosen, onChoice));
    }

    private RadioButtonGroup<String> one(List<String> codes, List<String> chosen, Consumer<Set<String>> onChoice) {
        var group = new RadioButtonGroup<String>();
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(codes);
        group.setItemLabelGenerator(this::text);
        group.setAriaLabelledBy("quiz-stem");
        if (!chosen.isEmpty()) {
            group.setValue(chosen.getFirst());
        }
        group.addValueChangeListener(change -> onChoice.accept(Set.of(change.getValue())));
        return group;
    }

    private CheckboxGroup<String> many(List<String> codes, List<String> chosen, Consumer<Set<String>> onChoice) {
        var group = new CheckboxGroup<String>();
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(codes);
        group.setItemLabelGenerator(this::text);
        group.setAriaLabelledBy("quiz-stem");
        group.setValue(new LinkedHashSet<>(chosen));
        group.addValueChangeListener(change -> onChoice.accept(change.getValue()));
        return group;
    }

    private String text(String code) {
        return texts.getOrDefault(code, code);
    }
}
