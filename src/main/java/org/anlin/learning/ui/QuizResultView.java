package org.anlin.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.anlin.learning.quiz.AttemptId;
import org.anlin.learning.quiz.QuizDoor;
import org.anlin.learning.quiz.QuizResult;
import org.anlin.learning.quiz.Quizzes;
import org.anlin.shared.ui.Translated;

/** How a quiz went: the score, then every question with its explanation and source. */
@Route("courses/:course/quiz/:attempt")
@RolesAllowed("RESIDENT")
class QuizResultView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Quizzes quizzes;

    QuizResultView(Quizzes quizzes) {
        this.quizzes = quizzes;
        addClassNames("page-narrow", "quiz-result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("attempt")
                .flatMap(QuizResultView::attempt)
                .flatMap(quizzes::result)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<AttemptId> attempt(String text) {
        try {
            return Optional.of(new AttemptId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(QuizResult result) {
        removeAll();
        var back = new Anchor(
                "/" + LearningNavigation.path(result.course()),
                Pieces.english() ? result.courseTitleEn() : result.courseTitleZh());
        back.addClassName("text-link");
        add(Pieces.block("meta", back), score(result), actions(result), new H2(t("learning.result.questions")));
        int number = 0;
        for (QuizResult.Item item : result.items()) {
            add(item(++number, item));
        }
    }

    private Component score(QuizResult result) {
        QuizResult.Grade grade = result.grade();
        var figure = new Div(new Span(String.valueOf(grade.score())), new Span("/ " + grade.total()));
        figure.addClassName("score-figure");
        var words = new Div(
                new H1(t(grade.passed() ? "learning.result.passed" : "learning.result.failed")),
                new Paragraph(t("learning.result.score", grade.score(), grade.total(), result.passPercent())),
                Pieces.line("muted", t("learning.result.at", Pieces.date(result.submittedAt()))));
        var score = Pieces.block("score", figure, words);
        score.addClassNames("card", grade.passed() ? "score-passed" : "score-failed");
        return score;
    }

    private Component actions(QuizResult result) {
        if (result.grade().passed()) {
            return Pieces.block(
                    "actions",
                    Pieces.button("my/certificates", t("learning.result.certificates"), true),
                    Pieces.button(LearningNavigation.COURSES, t("learning.result.more"), false));
        }
        Div next = quizzes.door(result.course()).map(this::whenAgain).orElseGet(Div::new);
        next.add(Pieces.block(
                "actions",
                Pieces.button(LearningNavigation.path(result.course()), t("learning.quiz.to-lessons"), true),
                Pieces.button(LearningNavigation.path(result.course(), "quiz"), t("learning.result.again"), false)));
        return next;
    }

    private Div whenAgain(QuizDoor door) {
        var refusal = door.refusal();
        return refusal == null ? new Div() : new Div(Pieces.line("notice", t(refusal.key(), refusal.arguments())));
    }

    private Component item(int number, QuizResult.Item item) {
        var verdict = Pieces.badge(
                t(
                        item.correct()
                                ? "learning.result.right"
                                : item.answered() ? "learning.result.wrong" : "learning.result.unanswered"),
                item.correct() ? "success" : "error");
        var options = new UnorderedList();
        options.addClassName("result-options");
        item.options().forEach(option -> options.add(option(option)));
        var article = new Article(new H3(number + ". " + item.stem()), verdict, options, explanation(item));
        article.addClassNames("card", "result-item");
        return article;
    }

    private ListItem option(QuizResult.Option option) {
        var item = new ListItem(option.text());
        item.setClassName("right", option.right());
        item.setClassName("wrong", option.chosen() && !option.right());
        if (option.right()) {
            item.add(mark("learning.result.option.right"));
        }
        if (option.chosen()) {
            item.add(mark("learning.result.option.chosen"));
        }
        return item;
    }

    private Span mark(String key) {
        var mark = new Span(t(key));
        mark.addClassName("option-mark");
        return mark;
    }

    private Component explanation(QuizResult.Item item) {
        var source = Pieces.line("muted", t("learning.result.source", item.source()));
        if (item.unreviewed()) {
            source.add(new Span(" "), Pieces.badge(t("learning.unreviewed"), "quiet"));
        }
        return Pieces.block("explanation", new Paragraph(item.explanation()), source);
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("learning.result.title"));
    }
}
