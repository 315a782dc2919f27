package org.anlin.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.anlin.learning.CourseCard;
import org.anlin.learning.MyLearning.BegunCourse;
import org.jspecify.annotations.Nullable;

/** A course as a card that is one link. */
final class CourseCards {

    private CourseCards() {}

    static Anchor card(CourseCard card, @Nullable BegunCourse begun) {
        var title = new H2(card.title(Pieces.locale()));
        title.addClassName("course-card-title");
        var text = Pieces.block(
                "course-card-text", meta(card), title, Pieces.line("muted", card.summary(Pieces.locale())));
        if (begun != null) {
            text.add(progress(begun));
        }
        var link = new Anchor("/" + LearningNavigation.path(card.slug()));
        link.addClassNames("card", "course-card");
        link.add(Pieces.cover(card.cover(), card.theme()), text);
        return link;
    }

    private static Div meta(CourseCard card) {
        return Pieces.block(
                "meta",
                Pieces.badge(t("learning.theme." + card.theme()), "theme-" + card.theme()),
                new Span(Pieces.hours(card)),
                new Span(t("learning.mode." + card.mode())));
    }

    private static Div progress(BegunCourse begun) {
        int total = begun.card().lessons();
        String words = begun.passedAt() != null
                ? t("learning.passed.on", Pieces.date(begun.passedAt()))
                : t("learning.progress", begun.done(), total);
        var line = Pieces.line(begun.passedAt() != null ? "course-card-passed" : "muted", words);
        return Pieces.block("course-card-progress", Pieces.progress(begun.done(), total, words), line);
    }

    private static String t(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
