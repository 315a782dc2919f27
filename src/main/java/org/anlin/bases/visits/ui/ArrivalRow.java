package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import org.anlin.bases.visits.arrival.ArrivalLine;
import org.anlin.bases.visits.arrival.Arrivals;
import org.anlin.bases.visits.booking.BookingState;
import org.anlin.bases.visits.booking.GroupRequests;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** One booking at the door: who, how many, and one tap that they came. */
class ArrivalRow extends ListItem implements Translated {

    private final Arrivals arrivals;
    private final GroupRequests requests;
    private final ArrivalLine line;
    private final Runnable changed;
    private final Said said = new Said();
    private final String name;

    ArrivalRow(
            Arrivals arrivals, GroupRequests requests, ArrivalLine line, boolean open, boolean over, Runnable changed) {
        this.arrivals = arrivals;
        this.requests = requests;
        this.line = line;
        this.changed = changed;
        this.name = name(line);
        addClassNames("card", "visit-arrival");
        add(head(over));
        if (line.note() != null) {
            add(Parts.line("visit-note", line.note()));
        }
        add(said);
        if (line.state() == BookingState.CONFIRMED) {
            add(acts(open, over));
        }
    }

    private String name(ArrivalLine line) {
        String person = line.name().isEmpty() ? t("visits.arrival.nameless") : line.name();
        return line.organisation() == null ? person : line.organisation() + " · " + person;
    }

    private Component head(boolean over) {
        var who = new Span(name);
        who.addClassName("visit-when");
        return Parts.block(
                "visit-head",
                who,
                state(over),
                line.organisation() == null
                        ? new Span(line.contact())
                        : new PhoneLine(line.contact(), line.organisation(), () -> requests.phone(line.id())));
    }

    private Component state(boolean over) {
        if (line.came() != null) {
            return Parts.badge(t("visits.arrival.came", line.came()), "success");
        }
        if (line.state() == BookingState.REQUESTED) {
            return Parts.badge(VisitWords.state(line.state()), "warn");
        }
        return over
                ? Parts.badge(t("visits.arrival.missed", line.people()), "error")
                : Parts.badge(t("visits.people", line.people()), "quiet");
    }

    private Component acts(boolean open, boolean over) {
        var acts = Parts.block("visit-acts");
        if (open && line.came() == null) {
            acts.add(arriving());
        } else if (open) {
            var undo = Parts.button("visits.arrival.undo", () -> act(() -> arrivals.undo(line.id())));
            undo.setAriaLabel(t("visits.arrival.undo-of", name));
            acts.add(undo);
        }
        if (line.came() == null && !over) {
            var remove = Parts.button(
                    "visits.arrival.remove",
                    () -> new ReasonDialog("visits.arrival.remove", t("visits.requests.decline-hint"), reason -> {
                                requests.remove(line.id(), reason);
                                changed.run();
                            })
                            .open());
            remove.setAriaLabel(t("visits.arrival.remove-of", name));
            acts.add(remove);
        }
        return acts;
    }

    private Component arriving() {
        var came = new IntegerField(t("visits.arrival.number"));
        came.setMin(1);
        came.setHelperText(t("visits.arrival.booked", line.people()));
        came.setValue(line.people());
        came.setStepButtonsVisible(true);
        var here = Parts.primary(
                "visits.arrival.here",
                () -> act(
                        () -> arrivals.arrive(line.id(), came.getOptionalValue().orElse(0))));
        here.setAriaLabel(t("visits.arrival.here-of", name));
        return Parts.block("visit-arriving", came, here);
    }

    private void act(Runnable deed) {
        if (said.done(deed)) {
            changed.run();
        }
    }
}
