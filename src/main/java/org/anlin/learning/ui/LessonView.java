package org.anlin.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.learning.Courses;
import org.anlin.learning.LessonPage;
import org.anlin.learning.LessonProgress;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

@Route("courses/:course/:lesson")
@AnonymousAllowed
class LessonView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Courses courses;
    private final LessonProgress progress;
    private final LearningNavigation navigation;
    private final CurrentAccount account;
    private String title = "";

    LessonView(Courses courses, LessonProgress progress, LearningNavigation navigation, CurrentAccount account) {
        this.courses = courses;
        this.progress = progress;
        this.navigation = navigation;
        this.account = account;
        addClassNames("page-narrow", "lesson");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String course = event.getRouteParameters().get("course").orElse("");
        String lesson = event.getRouteParameters().get("lesson").orElse("");
        Optional<LessonPage> page = courses.lesson(course, lesson);
        if (page.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (page.get().withdrawn()) {
            event.forwardTo(LearningNavigation.path(course));
        } else {
            show(page.get());
        }
    }

    private void show(LessonPage page) {
        title = page.title(Pieces.locale());
        boolean keeps = account.has(Role.RESIDENT);
        if (keeps) {
            progress.open(page.course(), page.slug());
        }
        removeAll();
        add(head(page), new H1(title), Pieces.line("lead", page.summary()), remarks(page));
        add(new LessonText(
                page.html().replace("href=\"#", "href=\"/" + LearningNavigation.path(page.course(), page.slug()) + "#"),
                page.resumeAt(),
                keeps,
                position -> progress.remember(page.course(), page.slug(), position)));
        add(foot(page, keeps));
    }

    private Component head(LessonPage page) {
        var back = new Anchor("/" + LearningNavigation.path(page.course()), page.courseTitle(Pieces.locale()));
        back.addClassName("text-link");
        var place = new Span(t("learning.lesson.place", page.position(), page.total()));
        var minutes = new Span(t("learning.minutes", page.minutes()));
        var meta = Pieces.block("meta", back, place, minutes);
        if (page.done()) {
            meta.add(Pieces.badge(t("learning.lesson.done"), "success"));
        }
        String words = t("learning.progress", page.doneCount(), page.total());
        return Pieces.block("lesson-head", meta, Pieces.progress(page.doneCount(), page.total(), words));
    }

    private Component remarks(LessonPage page) {
        var remarks = new Div();
        if (page.unreviewed()) {
            remarks.add(Pieces.line("lesson-review", t("learning.lesson.unreviewed")));
        }
        if (Pieces.english()) {
            remarks.add(Pieces.line("notice", t("learning.chinese-only")));
        }
        return remarks;
    }

    private Component foot(LessonPage page, boolean keeps) {
        var foot = new Nav();
        foot.addClassName("lesson-foot");
        foot.setAriaLabel(t("learning.lesson.walk"));
        if (page.previous() != null) {
            foot.add(walk(page, page.previous(), "learning.lesson.previous", "previous", false));
        }
        if (keeps) {
            foot.add(readButton(page));
        } else {
            foot.add(
                    Pieces.button(
                            LearningNavigation.signInAndGoTo(page.course(), page.slug()),
                            t("learning.sign-in-to-keep"),
                            false),
                    page.next() == null
                            ? walkBack(page)
                            : walk(page, page.next(), "learning.lesson.next", "next", true));
        }
        return foot;
    }

    private Button readButton(LessonPage page) {
        var read = new Button(
                t(page.next() == null ? "learning.lesson.read-last" : "learning.lesson.read-next"),
                click -> read(page));
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        read.setDisableOnClick(true);
        read.addClassName("lesson-read");
        return read;
    }

    private void read(LessonPage page) {
        progress.complete(page.course(), page.slug());
        @Nullable String next = page.next();
        if (next != null) {
            navigation.toLesson(page.course(), next);
        } else {
            navigation.toQuiz(page.course());
        }
    }

    private Anchor walk(LessonPage page, String lesson, String key, String direction, boolean primary) {
        Anchor link = Pieces.button(LearningNavigation.path(page.course(), lesson), t(key), primary);
        link.getElement().setAttribute("data-walk", direction);
        return link;
    }

    private Anchor walkBack(LessonPage page) {
        return Pieces.button(LearningNavigation.path(page.course()), t("learning.lesson.to-course"), true);
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", title);
    }
}
