package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.anlin.bases.visits.booking.GroupRequests;
import org.anlin.bases.visits.plan.GroupRule;
import org.anlin.bases.visits.plan.SlotDesk;
import org.anlin.bases.visits.plan.SlotPlan;
import org.anlin.bases.visits.staff.BaseStaff;
import org.anlin.bases.visits.staff.VisitedBase;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The visits of a base for those who look after them: groups that wait, slots to come, new slots. */
@Route(VisitsNavigation.DESK)
@PermitAll
class DeskVisitsView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final SlotDesk desk;
    private final SlotPlan plan;
    private final GroupRequests requests;
    private final GroupRule rule;
    private final BaseStaff staff;
    private String title = "";

    DeskVisitsView(SlotDesk desk, SlotPlan plan, GroupRequests requests, GroupRule rule, BaseStaff staff) {
        this.desk = desk;
        this.plan = plan;
        this.requests = requests;
        this.rule = rule;
        this.staff = staff;
        addClassNames("page-narrow", "visit-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("base").orElse(""));
    }

    private void show(String slug) {
        VisitedBase base = desk.base(slug);
        title = t("visits.desk.title", base.in(Parts.locale()));
        removeAll();
        add(back(base), new H1(title));
        if (!base.published()) {
            add(Parts.line("notice-warn", t("visits.plan.not-public")));
        }
        add(new RequestPanel(requests, rule, slug, () -> show(slug)));
        var coming = new SlotPages(desk, slug, true);
        add(new H2(t("visits.desk.coming")), coming);
        add(Parts.block("actions", Parts.link(VisitsNavigation.figures(slug), t("visits.figures.open"), "button")));
        if (base.published()) {
            var planning = new NativeDetails(t("visits.plan.title"), new PlanForm(plan, base, () -> show(slug)));
            planning.setOpen(coming.isEmpty());
            add(planning);
        }
        add(new NativeDetails(t("visits.desk.past"), new SlotPages(desk, slug, false)));
        add(new NativeDetails(t("visits.rule.title"), new RuleForm(rule, base)));
        if (base.kept()) {
            add(new NativeDetails(t("visits.staff.title"), new StaffPanel(staff, slug)));
        }
    }

    private Component back(VisitedBase base) {
        return base.kept()
                ? Parts.link("desk/bases/" + base.slug(), t("visits.desk.to-base"), "text-link")
                : Parts.link(VisitsNavigation.MINE, t("visits.mine.title"), "text-link");
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", title);
    }
}
