package org.anlin.bases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.anlin.bases.intake.BaseExport;
import org.anlin.bases.intake.BaseIntakes;
import org.anlin.bases.intake.LeftOutBase;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.ui.DownloadLink;
import org.anlin.shared.ui.IntakePage;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.ReportGrid;
import org.anlin.shared.ui.ReportGrid.Told;

/** Lists of bases from files and as files. */
@Route(BasesNavigation.IMPORT)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class BaseIntakeView extends IntakePage {

    private final BaseIntakes intakes;

    BaseIntakeView(BaseIntakes intakes, BaseExport export) {
        super("bases.intake", intakes);
        this.intakes = intakes;
        addComponentAsFirst(Parts.link(BasesNavigation.DESK, t("bases.desk.title"), "text-link"));
        add(Parts.block(
                "actions",
                new DownloadLink(say("export.csv"), "anlin-bases.csv", DownloadLink.CSV, export::csv),
                new DownloadLink(say("export.xlsx"), "anlin-bases.xlsx", DownloadLink.XLSX, export::xlsx)));
    }

    @Override
    protected boolean hasReport(Intake intake) {
        return intake.duplicates() + intake.bad() > 0;
    }

    @Override
    protected Component report(Intake intake) {
        var grid = new ReportGrid(say("line"), say("why"));
        grid.setItems(
                query -> intakes.leftOut(intake.id(), query.getOffset(), query.getLimit()).stream()
                        .map(this::told),
                query -> intake.duplicates() + intake.bad());
        return grid;
    }

    private Told told(LeftOutBase line) {
        return new Told(
                line.line(),
                Objects.requireNonNullElse(line.name(), ""),
                t(line.problem()),
                Objects.requireNonNullElse(line.slug(), ""));
    }
}
