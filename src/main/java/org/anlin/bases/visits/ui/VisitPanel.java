package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.anlin.bases.visits.booking.OpenSlot;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The next slots of a base, each a way to book it. */
class VisitPanel extends Section implements Translated {

    private static final int AT_FIRST = 6;

    private final String slug;

    VisitPanel(String slug, List<OpenSlot> slots, boolean staff) {
        this.slug = slug;
        addClassName("visit-panel");
        add(new H2(t("visits.panel.title")));
        if (slots.isEmpty()) {
            add(Parts.line("muted", t("visits.panel.none")));
        } else {
            add(Parts.line("muted", t("visits.panel.hint")), list(slots.subList(0, Math.min(AT_FIRST, slots.size()))));
        }
        if (slots.size() > AT_FIRST) {
            add(new NativeDetails(t("visits.panel.more"), list(slots.subList(AT_FIRST, slots.size()))));
        }
        if (staff) {
            add(Parts.block("actions", Parts.link(VisitsNavigation.desk(slug), t("visits.desk.open"), "button")));
        }
    }

    private Component list(List<OpenSlot> slots) {
        var list = new UnorderedList();
        list.addClassName("visit-slots");
        slots.forEach(slot -> list.add(new ListItem(item(slot))));
        return list;
    }

    private Component item(OpenSlot slot) {
        String when = VisitWords.when(slot.startsAt(), slot.endsAt());
        if (slot.free() == 0) {
            return Parts.block("visit-slot full", parts(slot, when));
        }
        var way = Parts.link(VisitsNavigation.book(slug, slot.id()), "", "visit-slot");
        way.add(parts(slot, when));
        return way;
    }

    private Component[] parts(OpenSlot slot, String when) {
        var what = new Div(when);
        what.addClassName("visit-when");
        if (slot.title() != null) {
            what.add(Parts.block("visit-title", new Span(slot.title())));
        }
        boolean free = slot.free() > 0;
        return new Component[] {
            what, Parts.badge(free ? t("visits.free", slot.free()) : t("visits.none-free"), free ? "success" : "quiet")
        };
    }
}
