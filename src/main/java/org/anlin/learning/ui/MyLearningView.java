package org.anlin.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.anlin.learning.MyLearning;
import org.anlin.learning.MyLearning.BegunCourse;
import org.anlin.shared.ui.Translated;

@Route(LearningNavigation.MY_LEARNING)
@RolesAllowed("RESIDENT")
class MyLearningView extends Div implements Translated, HasDynamicTitle {

    MyLearningView(MyLearning myLearning) {
        addClassNames("page", "my-learning");
        add(new H1(t("learning.mine.title")));
        List<BegunCourse> begun = myLearning.courses();
        if (begun.isEmpty()) {
            add(empty());
            return;
        }
        add(section(
                "learning.mine.open",
                begun.stream().filter(course -> course.passedAt() == null).toList()));
        add(section(
                "learning.mine.passed",
                begun.stream().filter(course -> course.passedAt() != null).toList()));
    }

    private Component section(String key, List<BegunCourse> courses) {
        var section = new Section();
        if (!courses.isEmpty()) {
            section.add(new H2(t(key)));
            courses.forEach(course -> section.add(row(course)));
        }
        return section;
    }

    private Component row(BegunCourse course) {
        String slug = course.card().slug();
        var title =
                new Anchor("/" + LearningNavigation.path(slug), course.card().title(Pieces.locale()));
        title.addClassName("my-course-title");
        String words = course.passedAt() != null
                ? t("learning.passed.on", Pieces.date(course.passedAt()))
                : t("learning.progress", course.done(), course.card().lessons());
        var text = Pieces.block(
                "my-course-text",
                title,
                Pieces.progress(course.done(), course.card().lessons(), words),
                Pieces.line("muted", words));
        if (course.newVersionWaits() && !course.withdrawn()) {
            text.add(Pieces.badge(t("learning.version.badge")));
        }
        var row = Pieces.block(
                "my-course", Pieces.cover(course.card().cover(), course.card().theme()), text, step(course));
        row.addClassName("card");
        return row;
    }

    private Component step(BegunCourse course) {
        String slug = course.card().slug();
        if (course.quizOpen()) {
            return Pieces.button(LearningNavigation.path(slug, "quiz"), t("learning.next.RESUME_QUIZ"), true);
        }
        if (course.withdrawn()) {
            return Pieces.badge(t("learning.mine.withdrawn"), "quiet");
        }
        if (course.passedAt() != null) {
            return Pieces.button("my/certificates", t("learning.next.DONE"), false);
        }
        return course.nextLesson() == null
                ? Pieces.button(LearningNavigation.path(slug, "quiz"), t("learning.next.TAKE_QUIZ"), true)
                : Pieces.button(LearningNavigation.path(slug, course.nextLesson()), t("learning.next.CONTINUE"), true);
    }

    private Component empty() {
        return Pieces.block(
                "empty",
                new H2(t("learning.mine.empty")),
                new Paragraph(t("learning.mine.empty.hint")),
                Pieces.button(LearningNavigation.COURSES, t("learning.mine.empty.do"), true));
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("learning.mine.title"));
    }
}
