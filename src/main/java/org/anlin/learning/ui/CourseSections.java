package org.anlin.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.anlin.learning.CoursePage;
import org.anlin.learning.CoursePage.LessonLine;
import org.anlin.learning.CoursePage.SourceLine;
import org.anlin.learning.SkillSheet;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** The parts of a course page below its head. */
class CourseSections implements Translated {

    private final CoursePage page;

    CourseSections(CoursePage page) {
        this.page = page;
    }

    Component lessons() {
        var section = section("learning.course.lessons");
        for (CoursePage.Part part : page.parts()) {
            var list = new OrderedList();
            list.addClassName("lesson-list");
            part.lessons().forEach(lesson -> list.add(lesson(lesson)));
            section.add(new H3(part.title(Pieces.locale())), list);
        }
        return section;
    }

    private ListItem lesson(LessonLine lesson) {
        var tick = new Span(lesson.done() ? "✓" : "");
        tick.addClassName("lesson-tick");
        tick.getElement().setAttribute("aria-hidden", "true");
        var title = new Span(lesson.title(Pieces.locale()));
        title.addClassName("lesson-title");
        var minutes = new Span(t("learning.minutes", lesson.minutes()));
        minutes.addClassName("lesson-minutes");
        var link = new Anchor("/" + LearningNavigation.path(page.card().slug(), lesson.slug()));
        link.add(tick, title, minutes);
        if (lesson.done()) {
            var done = new Span(t("learning.lesson.done"));
            done.addClassName("visually-hidden");
            link.add(done);
            link.addClassName("done");
        }
        return new ListItem(link);
    }

    Component skills() {
        if (page.skills().isEmpty()) {
            return new Div();
        }
        var list = new UnorderedList();
        list.addClassName("skill-list");
        page.skills().forEach(skill -> list.add(skill(skill)));
        var section = section("learning.course.skills");
        section.add(new Paragraph(t("learning.course.skills.hint")), list);
        return section;
    }

    private ListItem skill(SkillSheet.Skill skill) {
        var item = new ListItem();
        var name = new Span(skill.item(Pieces.locale()));
        name.addClassName("skill-name");
        item.add(name);
        if (skill.critical()) {
            item.add(Pieces.badge(t("learning.skill.critical"), "warn"));
        }
        if (skill.unreviewed()) {
            item.add(Pieces.badge(t("learning.unreviewed"), "quiet"));
        }
        String judge = skill.judge(Pieces.locale());
        item.add(Pieces.line(
                "muted", skill.criterion(Pieces.locale()) + (judge.isEmpty() ? "" : t("learning.skill.judge", judge))));
        return item;
    }

    Component disputes() {
        String html = page.disputesHtml();
        if (html == null) {
            return new Div();
        }
        var section = section("learning.course.disputes");
        section.add(Pieces.html("lesson-text", withoutFoot(html)));
        return section;
    }

    Component facts() {
        var list = new DescriptionList();
        list.addClassName("facts");
        fact(list, t("learning.course.online"), Pieces.hours(page.hours().online()));
        if (page.hours().practice().signum() > 0) {
            fact(list, t("learning.course.practice"), Pieces.hours(page.hours().practice()));
        }
        if (page.hours().assessment().signum() > 0) {
            fact(
                    list,
                    t("learning.course.assessment"),
                    Pieces.hours(page.hours().assessment()));
        }
        CoursePage.Terms terms = page.terms();
        fact(list, t("learning.course.quiz"), t("learning.course.quiz.terms", terms.questions(), terms.passPercent()));
        fact(
                list,
                t("learning.course.tries"),
                t("learning.course.tries.terms", terms.attempts(), terms.pauseMinutes()));
        var box = Pieces.block("card", title("learning.course.facts"), list);
        addNotes(box, page.hoursNotesHtml());
        return box;
    }

    private void addNotes(Div box, @Nullable String html) {
        if (html != null) {
            var notes = new NativeDetails(
                    t("learning.course.hours-notes"), Pieces.html("lesson-text small", withoutFoot(html)));
            box.add(notes);
        }
    }

    private static void fact(DescriptionList list, String name, String value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    Component review() {
        if (page.reviewNote() == null) {
            return new Div();
        }
        return Pieces.block(
                "notice-warn",
                Pieces.line("strong", t("learning.course.unreviewed")),
                new Paragraph(page.reviewNote()));
    }

    Component sources() {
        var list = new UnorderedList();
        list.addClassName("source-list");
        page.sources().forEach(source -> list.add(source(source)));
        var details =
                new NativeDetails(t("learning.course.sources", page.sources().size()), list);
        details.addClassName("card");
        return details;
    }

    private ListItem source(SourceLine source) {
        var item = new ListItem(source.wording());
        if (source.unreviewed()) {
            item.add(new Span(" "), Pieces.badge(t("learning.unreviewed"), "quiet"));
        }
        return item;
    }

    /** The sources stand once on this page, not under every remark. */
    private static String withoutFoot(String html) {
        int foot = html.indexOf("<section class=\"sources\">");
        return (foot < 0 ? html : html.substring(0, foot))
                .replaceAll("<a href=\"#source-\\d+\"([^>]*)>(.*?)</a>", "<span$1>$2</span>");
    }

    private Section section(String key) {
        var section = new Section(title(key));
        section.addClassName("course-section");
        return section;
    }

    private H2 title(String key) {
        return new H2(t(key));
    }
}
