package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;
import org.anlin.shared.ui.Parts;

/** From when until when, in quarters of an hour. */
class SlotHours {

    final TimePicker from = new TimePicker(Parts.t("visits.plan.from"));
    final TimePicker until = new TimePicker(Parts.t("visits.plan.until"));

    SlotHours() {
        for (TimePicker time : new TimePicker[] {from, until}) {
            time.setStep(Duration.ofMinutes(15));
            // 09:30 in both languages.
            time.setLocale(Locale.GERMANY);
        }
    }

    boolean given() {
        return PlanForm.given(from) & PlanForm.given(until);
    }
}
