package org.anlin.bases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.bases.assessment.Coverage;
import org.anlin.bases.assessment.CoverageRow;
import org.anlin.bases.assessment.CoverageUnit;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** How far districts, or the streets of one district, have a base: bars that are also a table. */
@Route(BasesNavigation.COVERAGE)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class CoverageView extends Div implements Translated, HasDynamicTitle, AfterNavigationObserver {

    private static final List<String> COLUMNS = List.of("name", "share", "covered", "bases", "assessed");

    private final Coverage coverage;
    private final CurrentAccount current;

    CoverageView(Coverage coverage, CurrentAccount current) {
        this.coverage = coverage;
        this.current = current;
        addClassNames("page", "base-desk");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<String> district = event.getLocation().getQueryParameters().getSingleParameter("district");
        removeAll();
        add(Parts.link(BasesNavigation.DESK, t("bases.desk.title"), "text-link"), new H1(t("bases.coverage.title")));
        if (district.isPresent()) {
            List<CoverageRow> rows = coverage.subdistricts(district.get());
            add(
                    Parts.link(BasesNavigation.COVERAGE, t("bases.coverage.all"), "text-link"),
                    summary(rows),
                    table(rows, false));
        } else {
            List<CoverageRow> rows = coverage.districts();
            add(unit(), summary(rows), table(rows, true));
        }
    }

    private Component unit() {
        if (!current.has(Role.ADMINISTRATOR)) {
            return Parts.line("muted", t("bases.coverage.unit." + coverage.unit()));
        }
        var unit = new Select<CoverageUnit>();
        unit.setLabel(t("bases.coverage.unit"));
        unit.setItems(CoverageUnit.values());
        unit.setItemLabelGenerator(one -> t("bases.coverage.unit." + one));
        unit.setValue(coverage.unit());
        unit.addValueChangeListener(change -> {
            coverage.count(change.getValue());
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
        return unit;
    }

    private Component summary(List<CoverageRow> rows) {
        int units = rows.stream().mapToInt(CoverageRow::units).sum();
        int covered = rows.stream().mapToInt(CoverageRow::covered).sum();
        String missing = rows.stream()
                .filter(row -> row.covered() == 0)
                .map(this::name)
                .reduce((one, other) -> one + "、" + other)
                .orElse(t("bases.coverage.none-missing"));
        int percent = units == 0 ? 0 : Math.round(100f * covered / units);
        return new Div(
                Parts.line("lead", t("bases.coverage.summary", covered, units, percent)),
                Parts.line("muted", t("bases.coverage.missing", missing)));
    }

    private Component table(List<CoverageRow> rows, boolean linked) {
        var table = new NativeTable();
        table.addClassName("coverage-table");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(t("bases.coverage.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(line(row, linked)));
        return Parts.block("table-scroll", table);
    }

    private NativeTableRow line(CoverageRow row, boolean linked) {
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        if (linked) {
            Anchor link = Parts.link(BasesNavigation.COVERAGE + "?district=" + row.code(), name(row), "text-link");
            name.add(link);
        } else {
            name.setText(name(row));
        }
        return new NativeTableRow(
                name,
                new NativeTableCell(bar(row.percent())),
                new NativeTableCell(row.covered() + " / " + row.units()),
                new NativeTableCell(String.valueOf(row.bases())),
                new NativeTableCell(String.valueOf(row.assessed())));
    }

    private static Component bar(int percent) {
        var fill = new Span();
        fill.getStyle().setWidth(percent + "%");
        var bar = new Span(fill);
        bar.addClassName("coverage-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return new Div(bar, new Span(percent + "%"));
    }

    private String name(CoverageRow row) {
        return Parts.english() ? row.nameEn() : row.name();
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("bases.coverage.title"));
    }
}
