package org.anlin.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.plan.ClassDesk;
import org.anlin.classes.plan.ClassPlan;
import org.anlin.classes.plan.ClassSeries;
import org.anlin.classes.plan.ClassState;
import org.anlin.classes.plan.DeskClass;
import org.anlin.classes.roll.ui.TeachNavigation;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** One class as its coordinator handles it: publish, change or move, cancel, its roster and what was said of it. */
@Route("desk/classes/:class")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class DeskClassView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final ClassDesk desk;
    private final ClassPlan plan;
    private final ClassEditors editors;
    private final ClassSeries series;
    private final RosterPanels rosters;
    private final Clock clock;
    private String title = "";

    DeskClassView(
            ClassDesk desk,
            ClassPlan plan,
            ClassEditors editors,
            ClassSeries series,
            RosterPanels rosters,
            Clock clock) {
        this.desk = desk;
        this.plan = plan;
        this.editors = editors;
        this.series = series;
        this.rosters = rosters;
        this.clock = clock;
        addClassNames("page-narrow", "class-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<TrainingClassId> id = event.getRouteParameters().get("class").flatMap(ClassView::id);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(id.get());
        }
    }

    private void show(TrainingClassId id) {
        DeskClass one = desk.find(id);
        title = one.title(Parts.locale());
        removeAll();
        add(
                Parts.link(ClassesNavigation.DESK, t("classes.desk.title"), "text-link"),
                new H1(title),
                Parts.block(
                        "meta",
                        DeskListView.state(one.state()),
                        Parts.badge(t("classes.desk.seats", one.taken(), one.seats(), one.waiting()), "quiet")),
                Parts.line("class-when", Words.when(one.startsAt(), one.endsAt())),
                Parts.line("muted", one.venue(Parts.locale()) + " · " + one.room()));
        if (one.cancelledReason() != null) {
            add(Parts.line("notice-error", t("classes.cancelled.because", one.cancelledReason())));
        }
        boolean open = one.state() != ClassState.CANCELLED && one.startsAt().isAfter(clock.instant());
        if (open) {
            plan.obstacle(id).ifPresent(why -> add(obstacle(one, why)));
            add(actions(one), editors.of(one, () -> show(id)));
        }
        if (one.inSeries()) {
            add(new SeriesPanel(series, one, desk.series(id), clock.instant(), () -> show(id)));
        }
        if (one.state() != ClassState.DRAFT) {
            add(Parts.block("actions", Parts.link(TeachNavigation.roll(id), t("classes.roll.desk"), "button")));
            add(new H2(t("classes.roster.title")));
            rosters.of(id, () -> show(id)).forEach(this::add);
        }
    }

    /** A draft only lacks something yet; a published class will not be held like this. */
    private Component obstacle(DeskClass one, RuleViolation why) {
        boolean isPublic = one.state() == ClassState.PUBLISHED;
        return Parts.block(
                isPublic ? "notice-warn" : "notice",
                Parts.line("strong", t(isPublic ? "classes.desk.obstacle" : "classes.desk.before-publishing")),
                Parts.line("class-obstacle", t(why.key(), why.arguments())));
    }

    private Component actions(DeskClass one) {
        var actions = Parts.block("actions");
        if (one.state() == ClassState.DRAFT) {
            actions.add(Parts.primary("classes.desk.publish", () -> {
                plan.publish(one.id());
                done("classes.desk.published", one.id());
            }));
        } else {
            actions.add(Parts.link(ClassesNavigation.path(one.id()), t("classes.desk.public-page"), "button"));
        }
        actions.add(Parts.button(
                "classes.desk.cancel",
                () -> new ReasonDialog("classes.desk.cancel", reason -> {
                            plan.cancel(one.id(), reason);
                            done("classes.desk.cancelled", one.id());
                        })
                        .open()));
        return actions;
    }

    private void done(String key, TrainingClassId id) {
        Notification.show(t(key));
        show(id);
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", title);
    }
}
