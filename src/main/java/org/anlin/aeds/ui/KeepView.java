package org.anlin.aeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.anlin.aeds.Devices;
import org.anlin.aeds.inspection.CheckItem;
import org.anlin.aeds.inspection.Inspections;
import org.anlin.aeds.inspection.KeptDevice;
import org.anlin.aeds.inspection.KeptDevice.Past;
import org.anlin.aeds.report.Reports;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The inspection, for those who look after the device. */
@Route(AedsNavigation.KEEP + "/:code" + AedsNavigation.INSPECT)
@PermitAll
class KeepView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Inspections inspections;
    private final Reports reports;
    private final Devices devices;
    private final Clock clock;
    private String code = "";

    KeepView(Inspections inspections, Reports reports, Devices devices, Clock clock) {
        this.devices = devices;
        this.inspections = inspections;
        this.reports = reports;
        this.clock = clock;
        addClassNames("page-narrow", "aed-keep");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        show();
    }

    private void show() {
        removeAll();
        inspections.find(code).ifPresentOrElse(this::show, this::showStranger);
    }

    /** Somebody who found the label: the way to report, without a word about whose device it is. */
    private void showStranger() {
        add(
                new H1(t("aeds.keep.title")),
                Parts.line("notice", t("aeds.keep.not-yours")),
                Parts.block(
                        "actions",
                        Parts.link(AedsNavigation.labelled(devices, code), t("aeds.report.open"), "button primary")));
    }

    private void show(KeptDevice kept) {
        LocalDate today = LocalDate.now(clock);
        add(
                new H1(kept.card().name(Parts.locale())),
                Parts.line("lead", kept.card().where()),
                Parts.block("meta", DeviceParts.state(kept.card().readiness().stateOn(today)), number(kept)));
        if (kept.outOfServiceBecause() != null) {
            add(Parts.line("notice-warn", t("aeds.out.because", OutReason.text(kept.outOfServiceBecause()))));
        }
        add(
                new H2(t("aeds.keep.checklist")),
                Parts.line("muted", t("aeds.keep.own-list")),
                new CheckForm(inspections, code, kept, this::show),
                new ReportList(reports, kept.card().id(), this::show),
                history(kept));
    }

    private static Component number(KeptDevice kept) {
        return Parts.badge(kept.card().label(), "quiet");
    }

    private Component history(KeptDevice kept) {
        var list = new UnorderedList();
        kept.history().forEach(past -> list.add(new ListItem(line(past))));
        return new Div(
                new H2(t("aeds.keep.history")), kept.history().isEmpty() ? new Paragraph(t("aeds.fresh.never")) : list);
    }

    private String line(Past past) {
        LocalDate day = LocalDate.ofInstant(past.at(), TimeConfiguration.BEIJING);
        String failed = past.failed().stream()
                .map(CheckItem::key)
                .map(key -> t(key))
                .collect(Collectors.joining(t("aeds.keep.and")));
        String outcome = failed.isEmpty() ? t("aeds.keep.all-fine") : t("aeds.keep.failed", failed);
        return t("aeds.keep.past", day.toString(), past.inspector(), outcome)
                + (past.note() == null ? "" : " · " + past.note());
    }

    @Override
    public String getPageTitle() {
        return t("aeds.page-title", t("aeds.keep.title"));
    }
}
