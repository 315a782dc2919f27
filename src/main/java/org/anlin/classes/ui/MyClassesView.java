package org.anlin.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anlin.classes.ClassCard;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.OwnResult;
import org.anlin.classes.assessment.OwnResults;
import org.anlin.classes.calendar.CalendarFeed;
import org.anlin.classes.enrolment.MyClass;
import org.anlin.classes.enrolment.MyClass.Part;
import org.anlin.classes.enrolment.MyClasses;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The classes one attends, waits for or teaches, and the calendar of them. */
@Route(ClassesNavigation.MINE)
@PermitAll
class MyClassesView extends Div implements Translated, HasDynamicTitle {

    private final Clock clock;
    private final Map<TrainingClassId, OwnResult> results;

    MyClassesView(MyClasses mine, OwnResults results, CalendarFeed feed, Clock clock) {
        this.clock = clock;
        this.results = results.all();
        addClassNames("page-narrow", "my-classes");
        add(new H1(t("classes.mine.title")));
        Instant now = clock.instant();
        List<MyClass> all = mine.all();
        List<MyClass> coming =
                all.stream().filter(one -> !one.card().endedBy(now)).toList();
        add(coming.isEmpty() ? empty() : list(coming), new CalendarCard(feed));
        List<MyClass> past = all.stream()
                .filter(one -> one.card().endedBy(now) && one.part() != Part.WAITING)
                .sorted(Comparator.comparing((MyClass one) -> one.card().entry().startsAt())
                        .reversed())
                .toList();
        if (!past.isEmpty()) {
            add(new H2(t("classes.mine.past")), list(past));
        }
    }

    private Component list(List<MyClass> classes) {
        var list = new UnorderedList();
        list.addClassNames("card-grid", "class-list");
        classes.forEach(one -> list.add(item(one)));
        return list;
    }

    private Component item(MyClass mine) {
        ClassCard card = mine.card();
        var item = new ListItem(
                new H2(Parts.link(
                        ClassesNavigation.path(card.id()), card.entry().title(Parts.locale()), "class-title")),
                Parts.line("class-when", Words.when(card.entry())),
                Parts.line(
                        "muted",
                        card.venue(Parts.locale()) + " · " + card.entry().address()),
                Parts.block("meta", state(mine)));
        item.addClassNames("card", "class-item");
        OwnResult result = results.get(card.id());
        if (result != null) {
            item.add(new OwnResultPanel(result));
        }
        return item;
    }

    private Component state(MyClass mine) {
        if (mine.card().entry().cancelled()) {
            return Parts.badge(t("classes.state.CANCELLED"), "error");
        }
        return switch (mine.part()) {
            case SEATED -> Parts.badge(t("classes.part.SEATED"), "success");
            case TEACHES -> Parts.badge(t("classes.part.TEACHES"));
            case WAITING -> Parts.badge(t("classes.part.WAITING", mine.position()), "warn");
            case OFFERED ->
                Parts.badge(
                        t(
                                "classes.part.OFFERED",
                                Words.left(clock.instant(), Objects.requireNonNull(mine.offeredUntil()))),
                        "warn");
        };
    }

    private Component empty() {
        return Parts.block(
                "empty",
                new H2(t("classes.mine.empty")),
                new Paragraph(t("classes.mine.empty.hint")),
                Parts.link(ClassesNavigation.CLASSES, t("classes.mine.find"), "button primary"));
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", t("classes.mine.title"));
    }
}
