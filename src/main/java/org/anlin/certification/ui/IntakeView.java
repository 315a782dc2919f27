package org.anlin.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.anlin.certification.intake.Intakes;
import org.anlin.certification.intake.LeftOutLine;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.ui.IntakePage;

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
        var grid = new Grid<LeftOutLine>();
        grid.addColumn(LeftOutLine::line).setHeader(say("line")).setAutoWidth(true);
        grid.addColumn(line -> t(line.problem())).setHeader(say("why")).setAutoWidth(true);
        grid.addColumn(LeftOutLine::number)
                .setHeader(t("certification.register.number"))
                .setAutoWidth(true);
        grid.addColumn(LeftOutLine::holderName)
                .setHeader(t("certification.register.holder"))
                .setAutoWidth(true);
        grid.setItems(
                query -> intakes.leftOut(intake.id(), query.getOffset(), query.getLimit()).stream(),
                query -> intake.duplicates() + intake.bad());
        return grid;
    }
}
