package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.anlin.bases.visits.plan.Occasion;
import org.anlin.bases.visits.plan.PlannedSlot;
import org.anlin.bases.visits.plan.SlotDraft;
import org.anlin.bases.visits.plan.SlotPlan;
import org.anlin.bases.visits.staff.VisitedBase;
import org.anlin.shared.ui.DayPicker;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** New slots, once or every week: first it shows what would be made, then it makes it. */
class PlanForm extends Div implements Translated {

    private static final int USUAL = 30;

    private final SlotPlan plan;
    private final VisitedBase base;
    private final Runnable made;
    private final DayPicker first = new DayPicker(t("visits.plan.day"));
    private final SlotHours hours = new SlotHours();
    private final IntegerField capacity = new IntegerField(t("visits.plan.places"));
    private final DayPicker last = new DayPicker(t("visits.plan.weekly-until"));
    private final Select<Occasion> occasion = new Select<>();
    private final TextField title = new TextField(t("visits.plan.what"));
    private final Said said = new Said();
    private final Div preview = Parts.block("visit-preview");

    PlanForm(SlotPlan plan, VisitedBase base, Runnable made) {
        this.plan = plan;
        this.base = base;
        this.made = made;
        capacity.setValue(USUAL);
        capacity.setMin(1);
        capacity.setMax(SlotDraft.LARGEST);
        capacity.setStepButtonsVisible(true);
        last.setClearButtonVisible(true);
        last.setHelperText(t("visits.plan.weekly-hint"));
        occasion.setLabel(t("visits.plan.occasion"));
        occasion.setItems(Occasion.values());
        occasion.setItemLabelGenerator(one -> t("visits.occasion." + one));
        occasion.setValue(Occasion.VISIT);
        title.setHelperText(t("visits.plan.what-hint"));
        title.setMaxLength(60);
        preview.getElement().setAttribute("role", "status");
        List.<HasValue<?, ?>>of(first, hours.from, hours.until, capacity, last, occasion, title)
                .forEach(field -> field.addValueChangeListener(change -> preview.removeAll()));
        add(
                Parts.block("visit-form", first, hours.from, hours.until, capacity, last, occasion, title),
                said,
                Parts.block("actions", Parts.button("visits.plan.preview", this::preview)),
                preview);
    }

    private void preview() {
        preview.removeAll();
        if (given(first) & hours.given() & given(capacity)) {
            said.done(() -> show(plan.preview(base.slug(), draft())));
        }
    }

    private void show(List<PlannedSlot> planned) {
        var days = new PreviewList(planned);
        long fits = planned.stream().filter(PlannedSlot::fits).count();
        if (base.hours() == null) {
            preview.add(Parts.line("notice-warn", t("visits.plan.hours-unknown")));
        }
        preview.add(Parts.line("lead", t("visits.plan.will-make", fits, planned.size() - fits)), days);
        if (fits > 0) {
            var make = Parts.primary(
                    "visits.plan.make",
                    () -> said.done(() -> {
                        Notification.show(t("visits.plan.made", plan.plan(base.slug(), draft())));
                        made.run();
                    }));
            make.setDisableOnClick(true);
            preview.add(Parts.block("actions", make));
        }
    }

    private SlotDraft draft() {
        return new SlotDraft(
                first.getValue(),
                last.getOptionalValue().orElse(first.getValue()),
                hours.from.getValue(),
                hours.until.getValue(),
                capacity.getValue(),
                occasion.getValue(),
                title.getValue());
    }

    static <F extends HasValue<?, ?> & HasValidation> boolean given(F field) {
        boolean missing = field.isEmpty();
        field.setInvalid(missing);
        field.setErrorMessage(missing ? Parts.t("visits.form.missing") : "");
        return !missing;
    }
}
