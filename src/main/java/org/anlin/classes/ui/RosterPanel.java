package org.anlin.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.PlaceState;
import org.anlin.classes.enrolment.Roster;
import org.anlin.classes.enrolment.RosterLine;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Who has a seat, an offer or a place in the queue; each move asks for its reason. */
class RosterPanel extends Div implements Translated {

    private final Roster roster;
    private final TrainingClassId id;
    private final Runnable changed;

    RosterPanel(Roster roster, TrainingClassId id, Runnable changed) {
        this.roster = roster;
        this.id = id;
        this.changed = changed;
        List<RosterLine> lines = roster.of(id);
        if (lines.isEmpty()) {
            add(Parts.line("muted", t("classes.roster.empty")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("class-roster");
        lines.forEach(line -> list.add(new ListItem(row(line))));
        add(list);
    }

    private Component row(RosterLine line) {
        var name = new Span(line.name().isEmpty() ? t("classes.roster.nameless") : line.name());
        name.addClassName("roster-name");
        var remove = Parts.button(
                "classes.roster.remove",
                () -> ask("classes.roster.remove", reason -> roster.remove(id, line.learner(), reason)));
        remove.setAriaLabel(t("classes.roster.remove-of", name.getText()));
        var row = Parts.block("roster-row", name, state(line), remove);
        if (line.state() == PlaceState.WAITING) {
            var seat = Parts.button(
                    "classes.roster.seat",
                    () -> ask("classes.roster.seat", reason -> roster.seat(id, line.learner(), reason)));
            seat.setAriaLabel(t("classes.roster.seat-of", name.getText()));
            row.add(seat);
        }
        return row;
    }

    private void ask(String key, Consumer<String> act) {
        new ReasonDialog(key, reason -> {
                    act.accept(reason);
                    changed.run();
                })
                .open();
    }

    private Component state(RosterLine line) {
        return switch (line.state()) {
            case SEATED -> Parts.badge(t("classes.part.SEATED"), "success");
            case OFFERED ->
                Parts.badge(
                        t(
                                "classes.roster.offered",
                                line.offeredUntil() == null ? "" : Words.moment(line.offeredUntil())),
                        "warn");
            default -> Parts.badge(t("classes.part.WAITING", line.position()), "quiet");
        };
    }
}
