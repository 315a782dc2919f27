package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.ZonedDateTime;
import org.anlin.bases.visits.plan.DeskSlot;
import org.anlin.bases.visits.plan.SlotDraft;
import org.anlin.bases.visits.plan.SlotPlan;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.ui.DayPicker;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** More or fewer places, another time, or no slot at all. */
class SlotChange extends Div implements Translated {

    private final SlotPlan plan;
    private final String slug;
    private final DeskSlot slot;
    private final Runnable changed;
    private final Said said = new Said();

    SlotChange(SlotPlan plan, String slug, DeskSlot slot, Runnable changed) {
        this.plan = plan;
        this.slug = slug;
        this.slot = slot;
        this.changed = changed;
        add(said, places(), time(), Parts.block("actions", Parts.button("visits.slot.close", this::askToClose)));
    }

    private Div places() {
        var capacity = new IntegerField(t("visits.plan.places"));
        capacity.setMin(Math.max(1, slot.taken()));
        capacity.setMax(SlotDraft.LARGEST);
        capacity.setValue(slot.capacity());
        capacity.setStepButtonsVisible(true);
        return Parts.block(
                "visit-form",
                capacity,
                Parts.button(
                        "visits.slot.resize",
                        () -> act(() -> plan.resize(
                                slug, slot.id(), capacity.getOptionalValue().orElse(0)))));
    }

    private Div time() {
        var day = new DayPicker(t("visits.plan.day"));
        var hours = new SlotHours();
        ZonedDateTime starts = slot.startsAt().atZone(TimeConfiguration.BEIJING);
        day.setValue(starts.toLocalDate());
        hours.from.setValue(starts.toLocalTime());
        hours.until.setValue(slot.endsAt().atZone(TimeConfiguration.BEIJING).toLocalTime());
        return Parts.block("visit-form", day, hours.from, hours.until, Parts.button("visits.slot.move", () -> {
            if (PlanForm.given(day) & hours.given()) {
                act(() -> plan.move(slug, slot.id(), day.getValue(), hours.from.getValue(), hours.until.getValue()));
            }
        }));
    }

    private void act(Runnable deed) {
        if (said.done(deed)) {
            Notification.show(t("visits.saved"));
            changed.run();
        }
    }

    private void askToClose() {
        new ReasonDialog("visits.slot.close", t("visits.slot.close-hint"), reason -> {
                    plan.close(slug, slot.id(), reason);
                    changed.run();
                })
                .open();
    }
}
