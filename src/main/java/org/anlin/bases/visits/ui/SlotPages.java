package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.anlin.bases.visits.plan.DeskSlot;
import org.anlin.bases.visits.plan.SlotDesk;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Slots of a base, some at a time, each a way to its page. */
class SlotPages extends Div implements Translated {

    private static final int PAGE = 20;

    private final SlotDesk desk;
    private final String slug;
    private final boolean coming;
    private final UnorderedList list = new UnorderedList();
    private final Button more = Parts.button("visits.desk.more", this::load);
    private int shown;

    SlotPages(SlotDesk desk, String slug, boolean coming) {
        this.desk = desk;
        this.slug = slug;
        this.coming = coming;
        list.addClassName("visit-slots");
        load();
        add(shown == 0 ? Parts.line("muted", t(coming ? "visits.desk.none" : "visits.desk.none-past")) : list, more);
    }

    boolean isEmpty() {
        return shown == 0;
    }

    private void load() {
        List<DeskSlot> found = desk.list(slug, coming, shown, PAGE);
        found.forEach(slot -> list.add(new ListItem(item(slot))));
        shown += found.size();
        more.setVisible(found.size() == PAGE);
    }

    private Component item(DeskSlot slot) {
        var what = new Div(VisitWords.when(slot.startsAt(), slot.endsAt()));
        what.addClassName("visit-when");
        if (slot.title() != null) {
            what.add(Parts.block("visit-title", new Span(slot.title())));
        }
        var way = Parts.link(VisitsNavigation.desk(slug, slot.id()), "", "visit-slot");
        way.add(what, state(slot));
        return way;
    }

    private Component state(DeskSlot slot) {
        var badges = Parts.block("visit-badges");
        if (slot.closed()) {
            badges.add(Parts.badge(t("visits.slot.is-closed"), "error"));
        } else {
            badges.add(Parts.badge(t("visits.desk.taken", slot.taken(), slot.capacity()), "quiet"));
        }
        if (slot.waiting() > 0) {
            badges.add(Parts.badge(t("visits.desk.waiting", slot.waiting()), "warn"));
        }
        return badges;
    }
}
