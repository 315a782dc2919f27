package org.anlin.bases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.function.Supplier;
import org.anlin.bases.intake.BaseExport;
import org.anlin.bases.intake.BaseIntakes;
import org.anlin.bases.intake.LeftOutBase;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.ui.IntakePage;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.ReportGrid;
import org.anlin.shared.ui.ReportGrid.Told;

/** Lists of bases from files and as files. */
@Route(BasesNavigation.IMPORT)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class BaseIntakeView extends IntakePage {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BaseIntakes intakes;

    BaseIntakeView(BaseIntakes intakes, BaseExport export) {
        super("bases.intake", intakes);
        this.intakes = intakes;
        addComponentAsFirst(Parts.link(BasesNavigation.DESK, t("bases.desk.title"), "text-link"));
        add(Parts.block(
                "actions",
                download("anlin-bases.csv", "text/csv;charset=UTF-8", export::csv, "csv"),
                download("anlin-bases.xlsx", XLSX, export::xlsx, "xlsx")));
    }

    private Component download(String file, String type, Supplier<byte[]> content, String form) {
        var handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
        });
        var link = new Anchor(handler, say("export." + form));
        link.addClassName("button");
        return link;
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
