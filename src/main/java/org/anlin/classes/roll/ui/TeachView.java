package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anlin.classes.ClassCard;
import org.anlin.classes.rating.Ratings;
import org.anlin.classes.roll.TaughtClass;
import org.anlin.classes.roll.Teaching;
import org.anlin.classes.ui.ClassesNavigation;
import org.anlin.classes.ui.Words;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** A trainer's own classes: today, those to come, and those whose roll can still be written. */
@Route(TeachNavigation.TEACH)
@RolesAllowed("TRAINER")
class TeachView extends Div implements Translated, HasDynamicTitle {

    private final Instant now;

    TeachView(Teaching teaching, Ratings ratings, Clock clock) {
        now = clock.instant();
        addClassNames("page-narrow", "teach");
        List<TaughtClass> all = teaching.mine();
        LocalDate today = Words.day(now);
        add(new H1(t("classes.roll.teach")), Parts.line("lead", t("classes.roll.teach.lead")));
        ratings.ofMyClasses()
                .ifPresent(voices ->
                        add(Parts.line("meta", t("classes.rating.of-my-classes", voices.average(), voices.count()))));
        List<TaughtClass> open =
                all.stream().filter(one -> !one.card().endedBy(now)).toList();
        List<TaughtClass> soon =
                open.stream().filter(one -> !day(one).isAfter(today)).toList();
        section("classes.roll.today", soon);
        if (soon.isEmpty()) {
            add(Parts.line("empty", t("classes.roll.today.none")));
        }
        section(
                "classes.roll.coming",
                open.stream().filter(one -> day(one).isAfter(today)).toList());
        section(
                "classes.roll.past",
                all.stream().filter(one -> one.card().endedBy(now)).toList().reversed());
        if (all.isEmpty()) {
            add(Parts.block("actions", Parts.link(ClassesNavigation.CLASSES, t("classes.list.title"), "button")));
        }
    }

    private static LocalDate day(TaughtClass one) {
        return Words.day(one.card().entry().startsAt());
    }

    private void section(String key, List<TaughtClass> classes) {
        if (!classes.isEmpty() || key.equals("classes.roll.today")) {
            add(new H2(t(key)));
        }
        if (!classes.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("card-grid", "class-list");
            classes.forEach(one -> list.add(item(one)));
            add(list);
        }
    }

    private Component item(TaughtClass one) {
        ClassCard card = one.card();
        var item = new ListItem(
                new H3(Parts.link(TeachNavigation.roll(card.id()), card.entry().title(Parts.locale()), "class-title")),
                Parts.line("class-when", Words.when(card.entry())),
                Parts.line(
                        "muted",
                        card.venue(Parts.locale()) + " · " + card.entry().room()),
                Parts.block("meta", Parts.badge(t("classes.roll.here", one.here(), one.seated()), "quiet")));
        item.addClassNames("card", "class-item");
        return item;
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", t("classes.roll.teach"));
    }
}
