package org.anlin.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.learning.CoursePage;
import org.anlin.learning.CoursePage.NextStep;
import org.anlin.learning.Courses;
import org.anlin.learning.LessonProgress;
import org.anlin.shared.ui.Translated;

@Route("courses/:course")
@AnonymousAllowed
class CourseView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Courses courses;
    private final LessonProgress progress;
    private final CurrentAccount account;
    private String title = "";

    CourseView(Courses courses, LessonProgress progress, CurrentAccount account) {
        this.courses = courses;
        this.progress = progress;
        this.account = account;
        addClassNames("page", "course");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        courses.page(event.getRouteParameters().get("course").orElse(""))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CoursePage page) {
        title = page.card().title(Pieces.locale());
        removeAll();
        add(head(page));
        if (page.withdrawn()) {
            add(withdrawn(page));
            return;
        }
        if (page.newVersionWaits()) {
            add(newVersion(page));
        }
        var sections = new CourseSections(page);
        var main = Pieces.block("course-main", sections.lessons(), sections.skills(), sections.disputes());
        var aside = Pieces.block("course-aside", sections.facts(), sections.review(), sections.sources());
        add(Pieces.block("course-columns", main, aside));
    }

    private Component head(CoursePage page) {
        var meta = Pieces.block(
                "meta",
                Pieces.badge(
                        t("learning.theme." + page.card().theme()),
                        "theme-" + page.card().theme()),
                new Span(Pieces.hours(page.card())),
                new Span(t("learning.mode." + page.card().mode())),
                new Span(t("learning.lessons", page.card().lessons())));
        var words = Pieces.block(
                "course-words",
                meta,
                new H1(title),
                Pieces.line("lead", page.card().summary(Pieces.locale())));
        if (Pieces.english()) {
            words.add(Pieces.line("notice", t("learning.chinese-only")));
        }
        if (!page.withdrawn()) {
            words.add(progressLine(page), actions(page));
        }
        return Pieces.block(
                "course-head",
                words,
                Pieces.cover(page.card().cover(), page.card().theme()));
    }

    private Component progressLine(CoursePage page) {
        CoursePage.Learner learner = page.learner();
        if (learner == null) {
            return new Div();
        }
        String words = learner.passedAt() != null
                ? t("learning.passed.on", Pieces.date(learner.passedAt()))
                : t("learning.progress", learner.done(), learner.lessons());
        return Pieces.block(
                "course-progress",
                Pieces.progress(learner.done(), learner.lessons(), words),
                Pieces.line("muted", words));
    }

    private Component actions(CoursePage page) {
        String slug = page.card().slug();
        NextStep next = page.next();
        String path = switch (next.kind()) {
            case BEGIN, CONTINUE -> LearningNavigation.path(slug, String.valueOf(next.lesson()));
            case TAKE_QUIZ, RESUME_QUIZ -> LearningNavigation.path(slug, "quiz");
            case DONE -> "my/certificates";
        };
        var share = Pieces.button("p/course/" + slug, t("learning.course.share"), false);
        share.getElement().setAttribute("router-ignore", true);
        var actions = Pieces.block("actions", Pieces.button(path, t("learning.next." + next.kind()), true), share);
        if (!account.has(Role.RESIDENT) && next.lesson() != null) {
            var signIn = Pieces.button(
                    LearningNavigation.signInAndGoTo(slug, next.lesson()), t("learning.sign-in-to-keep"), false);
            actions.addComponentAtIndex(1, signIn);
        }
        return actions;
    }

    private Component withdrawn(CoursePage page) {
        var notice = Pieces.block("notice-warn", Pieces.line("strong", t("learning.course.withdrawn")));
        if (page.next().kind() == NextStep.Kind.RESUME_QUIZ) {
            notice.add(Pieces.button(
                    LearningNavigation.path(page.card().slug(), "quiz"), t("learning.next.RESUME_QUIZ"), true));
        }
        return Pieces.block(
                "course-withdrawn",
                notice,
                Pieces.button(LearningNavigation.COURSES, t("learning.catalogue.all"), false));
    }

    private Component newVersion(CoursePage page) {
        String slug = page.card().slug();
        var take = new Button(t("learning.version.take"), click -> {
            progress.takeNewVersion(slug);
            courses.page(slug).ifPresent(this::show);
        });
        return Pieces.block("notice", Pieces.line("strong", t("learning.version.waits")), take);
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", title);
    }
}
