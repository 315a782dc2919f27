package org.anlin.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.anlin.certification.intake.Intakes;
import org.anlin.certification.intake.LeftOutLine;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.ui.IntakePage;
import org.anlin.shared.ui.ReportGrid;
import org.anlin.shared.ui.ReportGrid.Told;

/** Files of earlier certificates. */
@Route("desk/certificates/import")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class IntakeView extends IntakePage {

    private final Intakes intakes;

    IntakeView(Intakes intakes) {
        super("certification.intake", intakes);
        this.intakes = intakes;
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

    private Told told(LeftOutLine line) {
        return new Told(
                line.line(),
                Objects.requireNonNullElse(line.holderName(), ""),
                t(line.problem()),
                Objects.requireNonNullElse(line.number(), ""));
    }
}
