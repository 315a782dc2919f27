package org.anlin.aeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlin.aeds.intake.DeviceExport;
import org.anlin.aeds.intake.DeviceIntakes;
import org.anlin.aeds.intake.LeftOutDevice;
import org.anlin.shared.Datum;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.ui.DownloadLink;
import org.anlin.shared.ui.IntakePage;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.ReportGrid;
import org.anlin.shared.ui.ReportGrid.Told;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of devices from files and as files. */
@Route(AedsNavigation.IMPORT)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class AedIntakeView extends IntakePage {

    private static final int BELOW_THE_LEAD = 2;

    private final DeviceIntakes intakes;

    @Autowired
    AedIntakeView(DeviceIntakes intakes, DeviceExport export) {
        this(intakes, export, new ChosenDatum(intakes));
    }

    private AedIntakeView(DeviceIntakes intakes, DeviceExport export, ChosenDatum chosen) {
        super("aeds.intake", chosen);
        this.intakes = intakes;
        addComponentAtIndex(BELOW_THE_LEAD, datum(chosen));
        addComponentAsFirst(Parts.link(AedsNavigation.DESK, t("aeds.desk.title"), "text-link"));
        add(Parts.block(
                "actions",
                new DownloadLink(say("export.csv"), "anlin-aeds.csv", DownloadLink.CSV, export::csv),
                new DownloadLink(say("export.xlsx"), "anlin-aeds.xlsx", DownloadLink.XLSX, export::xlsx)));
    }

    private Component datum(ChosenDatum chosen) {
        var datum = new Select<Datum>();
        datum.setLabel(say("datum"));
        datum.setHelperText(say("datum.hint"));
        datum.setItems(Datum.values());
        datum.setEmptySelectionAllowed(true);
        datum.setEmptySelectionCaption(say("datum.column"));
        datum.setItemLabelGenerator(one -> one == null ? say("datum.column") : t("shared.datum." + one));
        datum.addValueChangeListener(change -> chosen.choose(change.getValue()));
        return Parts.block("form aed-datum", datum);
    }

    @Override
    protected void addActions(Intake intake, Div actions) {
        int swapped = intake.state() == Intake.State.CHECKED ? intakes.swapped(intake.id()) : 0;
        if (swapped > 0) {
            actions.add(new Button(say("swap", swapped), click -> act(() -> intakes.swap(intake.id()))));
        }
    }

    @Override
    protected boolean hasReport(Intake intake) {
        return reported(intake) > 0;
    }

    @Override
    protected Component report(Intake intake) {
        var grid = new ReportGrid(say("line"), say("why"));
        grid.setItems(
                query -> intakes.leftOut(intake.id(), query.getOffset(), query.getLimit()).stream()
                        .map(this::told),
                query -> reported(intake));
        return grid;
    }

    private int reported(Intake intake) {
        return intake.duplicates() + intake.bad() + intakes.warned(intake.id());
    }

    private Told told(LeftOutDevice line) {
        String device = line.number() == null ? "" : say("device", line.label());
        return new Told(line.line(), Objects.requireNonNullElse(line.name(), ""), why(line), device);
    }

    private String why(LeftOutDevice line) {
        return Stream.of(line.problem(), line.warning())
                .filter(Objects::nonNull)
                .map(key -> t(key))
                .collect(Collectors.joining(" · "));
    }
}
