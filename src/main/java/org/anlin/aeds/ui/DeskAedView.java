package org.anlin.aeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.DistrictScope;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.desk.DeviceDesk;
import org.anlin.aeds.desk.DeviceFile;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.aeds.report.Reports;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.MapSettings;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.PhotoUpload;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** A new device ({@code new}) or one of the register, as staff change it. */
@Route(AedsNavigation.DESK + "/:device")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class DeskAedView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final DeviceDesk desk;
    private final Reports reports;
    private final Accounts accounts;
    private final Regions regions;
    private final MapSettings settings;
    private final Clock clock;
    private final List<Region> districts;

    DeskAedView(
            DeviceDesk desk,
            Reports reports,
            Accounts accounts,
            Regions regions,
            DistrictScope scope,
            MapSettings settings,
            Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.accounts = accounts;
        this.regions = regions;
        this.settings = settings;
        this.clock = clock;
        this.districts = regions.districts().stream()
                .filter(region -> scope.districts().contain(region.code()))
                .toList();
        addClassNames("page-narrow", "aed-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("device").orElse("");
        if (id.equals("new")) {
            showNew();
        } else {
            id(id).flatMap(desk::find).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
        }
    }

    private static Optional<DeviceId> id(String text) {
        try {
            return Optional.of(new DeviceId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void showNew() {
        removeAll();
        add(back(), new H1(t("aeds.desk.new")));
        add(form(null, draft -> {
            DeviceId id = desk.register(draft);
            Notification.show(t("aeds.form.saved"));
            UI.getCurrent().navigate(AedsNavigation.DESK + "/" + id);
        }));
    }

    private void show(DeviceFile file) {
        DeviceId id = file.card().id();
        LocalDate today = LocalDate.now(clock);
        removeAll();
        add(
                back(),
                new H1(file.card().name()),
                Parts.block(
                        "meta",
                        DeviceParts.state(file.card().readiness().stateOn(today)),
                        Parts.badge(file.card().label(), "quiet")));
        if (file.outOfServiceBecause() != null) {
            add(Parts.line("notice-warn", t("aeds.out.because", OutReason.text(file.outOfServiceBecause()))));
        }
        add(actions(file), new ReportList(reports, id, () -> refresh(id)));
        add(form(file, draft -> {
            desk.change(id, file.version(), draft);
            Notification.show(t("aeds.form.saved"));
            refresh(id);
        }));
        add(new H2(t("aeds.form.photo")));
        if (file.card().photoPath() != null) {
            var photo = new Image(
                    file.card().photoPath(), t("aeds.view.photo", file.card().name()));
            photo.addClassName("aed-photo");
            add(photo);
        }
        add(new PhotoUpload(photo -> act(id, () -> desk.photo(id, photo))));
    }

    private DeviceForm form(@Nullable DeviceFile file, Consumer<DeviceDraft> save) {
        return new DeviceForm(regions, districts, settings, accounts, file, save);
    }

    private static Component back() {
        return Parts.link(AedsNavigation.DESK, Parts.t("aeds.desk.title"), "text-link");
    }

    private Component actions(DeviceFile file) {
        DeviceId id = file.card().id();
        var label = Parts.link(AedsNavigation.labelPath(id), t("aeds.labels.print-one"), "button");
        label.setRouterIgnore(true);
        var actions = Parts.block(
                "actions", Parts.link(AedsNavigation.keepPath(file.code()), t("aeds.desk.inspect"), "button"), label);
        actions.add(
                file.outOfServiceBecause() == null
                        ? Parts.button("aeds.desk.take-out", () -> takeOut(id))
                        : Parts.button("aeds.desk.put-back", () -> act(id, () -> desk.putBack(id))));
        actions.add(Parts.button("aeds.desk.remove", () -> remove(id)));
        return actions;
    }

    private void takeOut(DeviceId id) {
        var reason = new TextField(t("aeds.desk.reason"));
        var dialog = new ConfirmDialog();
        dialog.setHeader(t("aeds.desk.take-out"));
        dialog.setText(reason);
        dialog.setConfirmText(t("aeds.desk.take-out"));
        dialog.setCancelable(true);
        dialog.setCancelText(t("shared.cancel"));
        dialog.addConfirmListener(confirmed -> act(id, () -> desk.takeOut(id, reason.getValue())));
        dialog.open();
    }

    private void remove(DeviceId id) {
        var question = new ConfirmDialog(
                t("aeds.desk.remove"), t("aeds.desk.remove-sure"), t("aeds.desk.remove"), confirmed -> {
                    if (DeviceParts.done(() -> desk.remove(id))) {
                        UI.getCurrent().navigate(AedsNavigation.DESK);
                    }
                });
        question.setCancelable(true);
        question.setCancelText(t("shared.cancel"));
        question.open();
    }

    private void act(DeviceId id, Runnable deed) {
        if (DeviceParts.done(deed)) {
            refresh(id);
        }
    }

    private void refresh(DeviceId id) {
        desk.find(id).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return t("aeds.page-title", t("aeds.desk.title"));
    }
}
