package org.anlin.classes.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.notification.Notification;
import org.anlin.classes.plan.ClassDraft;
import org.anlin.classes.plan.ClassPlan;
import org.anlin.classes.plan.ClassSeries;
import org.anlin.classes.plan.DeskClass;
import org.anlin.shared.ui.Parts;
import org.springframework.stereotype.Component;

/** The form that changes or moves a class, of a series the later ones with it. */
@Component
class ClassEditors {

    private final ClassPlan plan;
    private final ClassSeries series;
    private final DraftForms forms;

    ClassEditors(ClassPlan plan, ClassSeries series, DraftForms forms) {
        this.plan = plan;
        this.series = series;
        this.forms = forms;
    }

    NativeDetails of(DeskClass one, Runnable changed) {
        DraftForm form = forms.form();
        ClassDraft seen = plan.written(one.id());
        form.show(seen);
        var later = new Checkbox(Parts.t("classes.series.change-later"));
        later.setVisible(one.inSeries());
        var save = Parts.primary(
                "classes.form.save",
                () -> form.draft().ifPresent(draft -> save(one, seen, draft, later.getValue(), changed)));
        return new NativeDetails(
                Parts.t("classes.desk.change"),
                new Div(
                        Parts.line("muted", Parts.t("classes.desk.change-hint")),
                        form,
                        later,
                        Parts.block("actions", save)));
    }

    private void save(DeskClass one, ClassDraft seen, ClassDraft draft, boolean later, Runnable changed) {
        if (later) {
            SeriesPanel.tell("classes.series.changed", series.changeFrom(one.id(), draft));
        } else {
            plan.change(one.id(), seen, draft);
            Notification.show(Parts.t("classes.desk.saved"));
        }
        changed.run();
    }
}
