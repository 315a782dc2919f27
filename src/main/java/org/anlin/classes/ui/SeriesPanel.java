package org.anlin.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.util.List;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.plan.ClassSeries;
import org.anlin.classes.plan.ClassState;
import org.anlin.classes.plan.DeskClass;
import org.anlin.classes.plan.SeriesOutcome;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The other days of a series, and what can be done to all of them at once. */
class SeriesPanel extends Div implements Translated {

    private final ClassSeries series;
    private final TrainingClassId id;
    private final Runnable changed;

    SeriesPanel(ClassSeries series, DeskClass shown, List<DeskClass> all, Instant now, Runnable changed) {
        this.series = series;
        this.id = shown.id();
        this.changed = changed;
        addClassNames("card", "class-series");
        var days = new UnorderedList();
        days.addClassName("class-roster");
        all.forEach(one -> days.add(new ListItem(day(one))));
        add(
                new H2(t("classes.series.title", all.size())),
                new NativeDetails(t("classes.series.days"), days),
                actions(shown, all, now));
    }

    private Component day(DeskClass one) {
        String when = Words.when(one.startsAt(), one.endsAt());
        var name = one.id().equals(id)
                ? Parts.line("class-when", when)
                : Parts.link(ClassesNavigation.deskPath(one.id()), when, "text-link");
        return Parts.block(
                "roster-row",
                name,
                DeskListView.state(one.state()),
                Parts.badge(t("classes.desk.seats", one.taken(), one.seats(), one.waiting()), "quiet"));
    }

    private Component actions(DeskClass shown, List<DeskClass> all, Instant now) {
        var actions = Parts.block("actions");
        long drafts = all.stream()
                .filter(one -> one.state() == ClassState.DRAFT && one.startsAt().isAfter(now))
                .count();
        if (drafts > 0) {
            var publish = Parts.primary("classes.series.publish", this::publish);
            publish.setText(t("classes.series.publish", drafts));
            publish.setDisableOnClick(true);
            actions.add(publish);
        }
        if (shown.state() != ClassState.CANCELLED && shown.startsAt().isAfter(now)) {
            actions.add(Parts.button(
                    "classes.series.cancel", () -> new ReasonDialog("classes.series.cancel", this::cancel).open()));
        }
        return actions;
    }

    private void publish() {
        tell("classes.series.published", series.publish(id));
        changed.run();
    }

    private void cancel(String reason) {
        tell("classes.series.cancelled", series.cancelFrom(id, reason));
        changed.run();
    }

    /** A short word when all went well; otherwise each day that stayed as it was, with the reason, until it was read. */
    static void tell(String key, SeriesOutcome outcome) {
        String done = Parts.t(key, outcome.done());
        if (outcome.refused().isEmpty()) {
            Notification.show(done);
            return;
        }
        var reasons = new UnorderedList();
        outcome.refused()
                .forEach(refused -> reasons.add(new ListItem(Parts.t(
                        "classes.series.refused",
                        Words.moment(refused.startsAt()),
                        Parts.t(refused.why().key(), refused.why().arguments())))));
        var dialog = outcome.done() > 0 ? new Dialog(Parts.line("lead", done), reasons) : new Dialog(reasons);
        dialog.setHeaderTitle(
                Parts.t("classes.series.not-all", outcome.refused().size()));
        dialog.getFooter().add(Parts.primary("classes.series.read", dialog::close));
        dialog.open();
    }
}
