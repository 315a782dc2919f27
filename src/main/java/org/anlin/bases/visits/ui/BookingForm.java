package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.booking.Bookings;
import org.anlin.bases.visits.booking.OpenSlot;
import org.anlin.bases.visits.booking.VisitWish;
import org.anlin.bases.visits.plan.GroupRule;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** How many come, and for whom: with one party nothing has to be typed. */
class BookingForm extends Div implements Translated {

    private final RadioButtonGroup<Boolean> party = new RadioButtonGroup<>(t("visits.form.party"));
    private final IntegerField people = new IntegerField(t("visits.form.people"));
    private final GroupFields group = new GroupFields();
    private final TextArea note = new TextArea(t("visits.form.note"));
    private final Paragraph hint = Parts.line("muted", "");
    private final Said said = new Said();
    private final int largestParty;
    private final GroupRule rule;
    private final OpenSlot slot;
    private final Clock clock;

    BookingForm(
            Bookings bookings,
            GroupRule rule,
            OpenSlot slot,
            int largestParty,
            Clock clock,
            Consumer<VisitBookingId> booked) {
        this.largestParty = largestParty;
        this.rule = rule;
        this.slot = slot;
        this.clock = clock;
        addClassNames("card", "visit-booking");
        party.setItems(false, true);
        party.setItemLabelGenerator(one -> t(one ? "visits.form.as-group" : "visits.form.as-family"));
        party.setValue(false);
        party.addValueChangeListener(change -> adapt());
        people.setMin(1);
        people.setValue(1);
        people.setStepButtonsVisible(true);
        note.setMaxLength(VisitWish.LONGEST_NOTE);
        note.setWidthFull();
        Button book = Parts.primary("visits.form.book", () -> {});
        book.setDisableOnClick(true);
        book.addClickListener(click -> {
            said.done(() -> booked.accept(bookings.book(slot.id(), read())));
            book.setEnabled(true);
        });
        add(party, people, group, note, hint, said, Parts.block("actions", book));
        adapt();
    }

    private void adapt() {
        boolean asGroup = party.getValue();
        group.setVisible(asGroup);
        people.setMax(asGroup ? slot.free() : Math.min(slot.free(), largestParty));
        people.setHelperText(t("visits.form.people-hint", people.getMax()));
        note.setHelperText(t(asGroup ? "visits.form.note-group" : "visits.form.note-hint"));
        hint.setText(asGroup ? groupHint() : t("visits.form.hint"));
    }

    private String groupHint() {
        int atOnce = rule.atOnceUpTo(slot.base());
        Instant until = rule.answeredUntil(slot.startsAt());
        return until.isAfter(clock.instant())
                ? t("visits.form.group-hint", atOnce, VisitWords.moment(until))
                : t("visits.form.group-hint-late", atOnce);
    }

    private VisitWish read() {
        // What is no number at all is as little as none.
        int number = people.getOptionalValue().orElse(0);
        return new VisitWish(number, note.getValue(), party.getValue() ? group.read() : null);
    }
}
