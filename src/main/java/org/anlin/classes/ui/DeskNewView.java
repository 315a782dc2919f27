package org.anlin.classes.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.anlin.classes.plan.ClassDraft;
import org.anlin.classes.plan.ClassPlan;
import org.anlin.classes.plan.WeeklyDates;
import org.anlin.shared.ui.DayPicker;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** A new class, or the same class every week until a day. */
@Route(ClassesNavigation.NEW)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class DeskNewView extends Div implements Translated, HasDynamicTitle {

    private final ClassPlan plan;
    private final DatePicker weeklyUntil = new DayPicker(t("classes.form.weekly-until"));

    DeskNewView(ClassPlan plan, DraftForms forms) {
        this.plan = plan;
        addClassNames("page-narrow", "class-desk");
        add(Parts.link(ClassesNavigation.DESK, t("classes.desk.title"), "text-link"), new H1(t("classes.desk.new")));
        if (!forms.hasRooms()) {
            add(Parts.block(
                    "empty",
                    Parts.line("muted", t("classes.desk.no-rooms")),
                    Parts.link(ClassesNavigation.VENUES, t("classes.venues.title"), "button primary")));
            return;
        }
        DraftForm form = forms.form();
        weeklyUntil.setHelperText(t("classes.form.weekly-until.help"));
        weeklyUntil.setClearButtonVisible(true);
        form.onDay(day -> sayHowMany(day, weeklyUntil.getValue()));
        weeklyUntil.addValueChangeListener(change -> sayHowMany(form.day(), change.getValue()));
        add(
                form,
                weeklyUntil,
                Parts.block(
                        "actions",
                        Parts.primary("classes.form.save", () -> form.draft().ifPresent(this::write))));
    }

    private void sayHowMany(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null || last.isBefore(first) || !WeeklyDates.fits(first, last)) {
            weeklyUntil.setHelperText(t("classes.form.weekly-until.help"));
        } else {
            weeklyUntil.setHelperText(howMany(first, last));
        }
    }

    private String howMany(LocalDate first, LocalDate last) {
        List<LocalDate> days = new WeeklyDates(first, last).days();
        return t("classes.form.weekly-until.days", days.size(), days.getLast());
    }

    private void write(ClassDraft draft) {
        @Nullable LocalDate last = weeklyUntil.getValue();
        if (last == null) {
            ClassesNavigation.toDesk(plan.draft(draft));
        } else {
            ClassesNavigation.toDesk(plan.series(draft, last).getFirst());
        }
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", t("classes.desk.new"));
    }
}
