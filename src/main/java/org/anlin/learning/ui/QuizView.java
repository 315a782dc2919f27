package org.anlin.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.anlin.learning.quiz.AttemptId;
import org.anlin.learning.quiz.QuizDoor;
import org.anlin.learning.quiz.QuizResult.Grade;
import org.anlin.learning.quiz.Quizzes;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Translated;

/** Before a quiz its terms, during it one question at a time. */
@Route("courses/:course/quiz")
@RolesAllowed("RESIDENT")
class QuizView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Quizzes quizzes;
    private final LearningNavigation navigation;
    private String title = "";

    QuizView(Quizzes quizzes, LearningNavigation navigation) {
        this.quizzes = quizzes;
        this.navigation = navigation;
        addClassNames("page-narrow", "quiz");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        quizzes.door(event.getRouteParameters().get("course").orElse(""))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(QuizDoor door) {
        title = t("learning.quiz.title", door.card().title(Pieces.locale()));
        removeAll();
        var back = new Anchor(
                "/" + LearningNavigation.path(door.card().slug()), door.card().title(Pieces.locale()));
        back.addClassName("text-link");
        var heading = new H1(t("learning.quiz.name"));
        add(Pieces.block("meta", back), heading);
        if (door.open() != null) {
            add(sheet(door, door.open()));
        } else {
            add(terms(door), step(door));
        }
    }

    private Component terms(QuizDoor door) {
        var list = new UnorderedList(
                new ListItem(t(
                        "learning.quiz.terms.questions",
                        door.terms().questions(),
                        door.terms().passPercent())),
                new ListItem(t(
                        "learning.quiz.terms.tries",
                        door.terms().attempts(),
                        door.terms().pauseMinutes())),
                new ListItem(t("learning.quiz.terms.saved")));
        var card = Pieces.block("card", list);
        if (door.passedAt() != null) {
            card.add(Pieces.line("notice-success", t("learning.passed.on", Pieces.date(door.passedAt()))));
        }
        return card;
    }

    private Component step(QuizDoor door) {
        String course = door.card().slug();
        RuleViolation refusal = door.refusal();
        var actions = Pieces.block("actions");
        if (refusal == null) {
            var start = new Button(t("learning.quiz.start"), click -> {
                quizzes.start(course);
                quizzes.door(course).ifPresent(this::show);
            });
            start.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
            start.setDisableOnClick(true);
            actions.add(start);
        } else {
            actions.add(
                    Pieces.block("notice-warn", new Paragraph(t(refusal.key(), refusal.arguments()))),
                    Pieces.button(LearningNavigation.path(course), t("learning.quiz.to-lessons"), true));
        }
        if (door.last() != null) {
            actions.add(Pieces.button(
                    LearningNavigation.path(course, "quiz", door.last().toString()),
                    t("learning.quiz.last-result"),
                    false));
        }
        return actions;
    }

    private Component sheet(QuizDoor door, AttemptId attempt) {
        return new QuizSheet(
                quizzes.paper(attempt), (position, chosen) -> keep(door, attempt, position, chosen), () -> {
                    Grade grade = quizzes.submit(attempt);
                    navigation.toResult(door.card().slug(), grade.attempt());
                });
    }

    /** Another tab may have handed the quiz in: then its result is what there is to see. */
    private void keep(QuizDoor door, AttemptId attempt, int position, java.util.List<String> chosen) {
        try {
            quizzes.answer(attempt, position, chosen);
        } catch (RuleViolation refusal) {
            if (!refusal.key().equals("learning.quiz.submitted")) {
                throw refusal;
            }
            navigation.toResult(door.card().slug(), attempt);
        }
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", title);
    }
}
