package org.anlin.bases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.anlin.accounts.DistrictScope;
import org.anlin.bases.BaseDesk;
import org.anlin.bases.BaseDetails;
import org.anlin.bases.BaseState;
import org.anlin.bases.BaseUpkeep;
import org.anlin.bases.KeptBase;
import org.anlin.bases.Provenance;
import org.anlin.bases.Themes;
import org.anlin.bases.assessment.BaseAssessments;
import org.anlin.bases.visits.ui.VisitsNavigation;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.MapSettings;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** One base as those who keep it write it; {@code new} is one that is not there yet. */
@Route("desk/bases/:base")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class BaseEditView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final BaseDesk desk;
    private final BaseUpkeep upkeep;
    private final BaseAssessments assessments;
    private final Regions regions;
    private final Themes themes;
    private final MapSettings map;
    private final List<Region> districts;
    private String title = "";

    BaseEditView(
            BaseDesk desk,
            BaseUpkeep upkeep,
            BaseAssessments assessments,
            Regions regions,
            Themes themes,
            MapSettings map,
            DistrictScope scope) {
        this.desk = desk;
        this.upkeep = upkeep;
        this.assessments = assessments;
        this.regions = regions;
        this.themes = themes;
        this.map = map;
        this.districts = regions.districts().stream()
                .filter(region -> scope.districts().contain(region.code()))
                .toList();
        addClassNames("page", "base-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("base").orElse("");
        if (slug.equals(BasesNavigation.NEW)) {
            showNew();
        } else {
            show(desk.find(slug));
        }
    }

    private void showNew() {
        title = t("bases.desk.new");
        removeAll();
        add(Parts.link(BasesNavigation.DESK, t("bases.desk.title"), "text-link"), new H1(title), form(details -> {
            String slug = upkeep.add(details);
            UI.getCurrent().navigate(BasesNavigation.deskPath(slug));
        }));
    }

    private void show(KeptBase base) {
        title = base.details().name().name();
        removeAll();
        BaseForm form = form(details -> {
            upkeep.change(base.slug(), base.version(), details);
            Notification.show(t("bases.form.saved"));
            show(desk.find(base.slug()));
        });
        form.show(base.details());
        add(
                Parts.link(BasesNavigation.DESK, t("bases.desk.title"), "text-link"),
                new H1(title),
                Parts.block("meta", BasesDeskView.stateBadge(base.state())),
                actions(base),
                provenance(base.provenance()),
                form,
                new AssessmentPanel(assessments, base.slug()),
                new PicturePanel(upkeep, base.slug(), base.pictures(), () -> show(desk.find(base.slug()))));
    }

    private BaseForm form(java.util.function.Consumer<BaseDetails> save) {
        return new BaseForm(regions, districts, themes.keys(), map, save);
    }

    private Component actions(KeptBase base) {
        var actions = Parts.block("actions");
        if (base.state() == BaseState.PUBLISHED) {
            actions.add(
                    Parts.link(VisitsNavigation.desk(base.slug()), t("visits.desk.open"), "button"),
                    Parts.link(BasesNavigation.path(base.slug()), t("bases.desk.see"), "button"),
                    Parts.button("bases.desk.close", () -> askToClose(base)));
        } else {
            actions.add(Parts.primary("bases.desk.publish", () -> {
                upkeep.publish(base.slug());
                Notification.show(t("bases.desk.published"));
                show(desk.find(base.slug()));
            }));
        }
        return actions;
    }

    private void askToClose(KeptBase base) {
        var question = new ConfirmDialog(
                base.details().name().name(), t("bases.desk.close.sure"), t("bases.desk.close"), confirmed -> {
                    upkeep.close(base.slug());
                    show(desk.find(base.slug()));
                });
        question.setCancelable(true);
        question.setCancelText(t("shared.cancel"));
        question.open();
    }

    /** Addresses of sources are text: some of them have fallen into other hands. */
    private Component provenance(Provenance provenance) {
        var lines = new Div();
        lines.add(Parts.line("muted", t("bases.confidence." + provenance.confidence())));
        for (String text :
                new String[] {NameFields.text(provenance.sourceNote()), NameFields.text(provenance.sources())}) {
            text.lines().forEach(line -> lines.add(Parts.line("base-source", line)));
        }
        return new NativeDetails(t("bases.desk.sources"), lines);
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", title);
    }
}
