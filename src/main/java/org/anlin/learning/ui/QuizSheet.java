package org.anlin.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.anlin.learning.quiz.QuizPaper;
import org.anlin.learning.quiz.QuizPaper.Item;
import org.anlin.learning.quiz.QuizPaper.Option;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Translated;

/** The open paper: a row of dots, one question, and at the end a look back before handing in. */
@JsModule("./learning.js")
class QuizSheet extends Div implements Translated {

    @FunctionalInterface
    interface OnAnswer {
        void keep(int position, List<String> chosen);
    }

    private final List<Item> items;
    private final List<Boolean> answered = new ArrayList<>();
    private final List<List<String>> choices = new ArrayList<>();
    private final transient OnAnswer onAnswer;
    private final transient Runnable onSubmit;
    private final Div dots = new Div();
    private final Div stage = new Div();
    private final Span saved = new Span();
    private final AnswersInBrowser inBrowser;

    QuizSheet(QuizPaper paper, OnAnswer onAnswer, Runnable onSubmit) {
        this.items = paper.items();
        this.onAnswer = onAnswer;
        this.onSubmit = onSubmit;
        items.forEach(item -> {
            answered.add(item.answered());
            choices.add(item.chosen());
        });
        addClassName("quiz-sheet");
        dots.addClassName("quiz-dots");
        dots.getElement().setAttribute("role", "group").setAttribute("aria-label", t("learning.quiz.dots"));
        saved.addClassName("quiz-saved");
        saved.getElement().setAttribute("role", "status");
        stage.addClassName("quiz-stage");
        inBrowser = new AnswersInBrowser(paper.attempt(), this::storeLate);
        getElement().appendChild(new Element("anlin-offline").setText(t("learning.quiz.offline")));
        add(inBrowser, dots, saved, stage);
        goOn();
    }

    private void goOn() {
        int firstOpen = answered.indexOf(false);
        go(firstOpen < 0 ? items.size() : firstOpen);
    }

    private void go(int index) {
        saved.setText("");
        stage.removeAll();
        stage.add(index < items.size() ? question(index) : review());
        drawDots(index);
        stage.getElement()
                .executeJs("if (this.dataset.shown) { window.scrollTo(0, 0);"
                        + " this.querySelector('h2')?.focus({preventScroll: true}); } this.dataset.shown = 1");
    }

    private void drawDots(int current) {
        dots.removeAll();
        for (int i = 0; i < items.size(); i++) {
            int target = i;
            var dot = new Button(String.valueOf(i + 1), click -> go(target));
            dot.addClassName("quiz-dot");
            dot.setClassName("answered", answered.get(i));
            dot.setAriaLabel(t(answered.get(i) ? "learning.quiz.dot.answered" : "learning.quiz.dot.open", i + 1));
            if (i == current) {
                dot.getElement().setAttribute("aria-current", "step");
            }
            dots.add(dot);
        }
    }

    private Component question(int index) {
        Item item = items.get(index);
        var heading = heading(item.stem());
        heading.setId("quiz-stem");
        var number = Pieces.line(
                "quiz-number", t("learning.quiz.number", index + 1, items.size(), t("learning.type." + item.type())));
        var options = new QuizOptions(item, choices.get(index), chosen -> choose(index, chosen));
        options.getElement().setAttribute("data-question", String.valueOf(index));
        return new Div(number, heading, options, steps(index));
    }

    private void choose(int index, Set<String> chosen) {
        saved.setText("");
        store(index, List.copyOf(chosen));
        drawDots(index);
        saved.setText(t(chosen.isEmpty() ? "learning.quiz.taken-back" : "learning.quiz.saved"));
    }

    private void store(int index, List<String> chosen) {
        try {
            onAnswer.keep(items.get(index).position(), chosen);
        } catch (RuleViolation refusal) {
            inBrowser.refused(index);
            throw refusal;
        }
        inBrowser.stored(index, places(index, chosen));
        choices.set(index, chosen);
        answered.set(index, !chosen.isEmpty());
    }

    private List<Integer> places(int index, List<String> chosen) {
        List<Option> options = items.get(index).options();
        return IntStream.range(0, options.size())
                .filter(place -> chosen.contains(options.get(place).code()))
                .boxed()
                .toList();
    }

    /** What was clicked while the server could not be reached, perhaps in a session that is gone. */
    private void storeLate(Map<Integer, List<Integer>> waiting) {
        waiting.forEach((index, places) -> {
            List<Option> options = items.get(index).options();
            store(index, places.stream().map(options::get).map(Option::code).toList());
        });
        goOn();
        saved.setText(t("learning.quiz.stored-late", waiting.size()));
    }

    private Component steps(int index) {
        var steps = Pieces.block("quiz-steps");
        if (index > 0) {
            steps.add(new Button(t("learning.quiz.previous"), click -> go(index - 1)));
        }
        boolean last = index + 1 == items.size();
        var next = new Button(t(last ? "learning.quiz.look-back" : "learning.quiz.next"), click -> go(index + 1));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        steps.add(next);
        return steps;
    }

    private Component review() {
        int open = (int) answered.stream().filter(done -> !done).count();
        var list = new OrderedList();
        list.addClassName("quiz-review");
        for (int i = 0; i < items.size(); i++) {
            list.add(reviewLine(i));
        }
        var submit = new Button(t("learning.quiz.submit"), click -> onSubmit.run());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        submit.setDisableOnClick(true);
        var note = open == 0
                ? Pieces.line("notice-success", t("learning.quiz.all-answered"))
                : Pieces.line("notice-warn", t("learning.quiz.some-open", open));
        return new Div(heading(t("learning.quiz.review")), note, list, Pieces.block("actions", submit));
    }

    private ListItem reviewLine(int index) {
        var state = new Span(t(answered.get(index) ? "learning.quiz.answered" : "learning.quiz.unanswered"));
        state.addClassNames("badge", answered.get(index) ? "success" : "warn");
        var line = new Button(items.get(index).stem(), click -> go(index));
        line.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        line.addClassName("quiz-review-line");
        return new ListItem(line, state);
    }

    private static H2 heading(String text) {
        var heading = new H2(text);
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addClassName("quiz-stem");
        return heading;
    }
}
