package org.anlin.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.anlin.classes.ClassCard;
import org.anlin.classes.enrolment.Enrolments;
import org.anlin.classes.enrolment.Place;
import org.anlin.classes.enrolment.Place.Offered;
import org.anlin.classes.enrolment.Place.Seated;
import org.anlin.classes.enrolment.Place.Waitlisted;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What the person has in the class, and the one or two things to do about it. */
class PlacePanel extends Div implements Translated {

    private final Enrolments enrolments;
    private final Clock clock;
    private final ClassCard card;
    private final Runnable changed;

    PlacePanel(Enrolments enrolments, Clock clock, ClassCard card, Runnable changed) {
        this.enrolments = enrolments;
        this.clock = clock;
        this.card = card;
        this.changed = changed;
        addClassName("class-place");
        getElement().setAttribute("role", "status");
        show(enrolments.place(card.id()));
    }

    private void show(Optional<Place> place) {
        if (place.isEmpty()) {
            add(card.startedBy(clock.instant()) ? note("muted", t("classes.place.began")) : wayIn());
            return;
        }
        switch (place.get()) {
            case Seated seated -> add(note("notice-success", t("classes.place.seated")), leave("classes.place.leave"));
            case Waitlisted waiting ->
                add(note("notice", t("classes.place.waiting", waiting.position())), leave("classes.place.leave-queue"));
            case Offered offered -> add(offer(offered.until()));
        }
    }

    /** Whatever came of it, the page then shows how things are: a refusal has its reason in what changed meanwhile. */
    private void act(Runnable deed) {
        try {
            deed.run();
        } finally {
            changed.run();
        }
    }

    private Component wayIn() {
        boolean free = card.free() > 0;
        var enrol = Parts.primary(
                free ? "classes.place.enrol" : "classes.place.queue", () -> act(() -> enrolments.enrol(card.id())));
        enrol.setDisableOnClick(true);
        enrol.addClassName("class-enrol");
        return Parts.block(
                "actions", enrol, note("muted", t(free ? "classes.place.free-of-charge" : "classes.place.queue-hint")));
    }

    private Component offer(Instant until) {
        var take = Parts.primary("classes.place.take", () -> act(() -> enrolments.take(card.id())));
        take.setDisableOnClick(true);
        return new Div(
                note(
                        "notice-warn",
                        t("classes.place.offered", Words.moment(until), Words.left(clock.instant(), until))),
                Parts.block("actions", take, leave("classes.place.decline")));
    }

    private Component leave(String key) {
        if (card.startedBy(clock.instant())) {
            return new Div();
        }
        return Parts.button(key, () -> {
            var dialog = new ConfirmDialog(
                    t(key),
                    t("classes.place.leave-hint"),
                    t(key),
                    confirmed -> act(() -> enrolments.cancel(card.id())),
                    t("classes.stay"),
                    stayed -> {});
            dialog.open();
        });
    }

    private static Component note(String style, String text) {
        return Parts.line(style, text);
    }
}
