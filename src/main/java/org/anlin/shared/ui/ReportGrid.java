package org.anlin.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;

/** What became of the lines of a list, told one below the other, so that all of it can be read on a phone. */
public class ReportGrid extends Grid<ReportGrid.Told> {

    /** {@code details} may be empty. */
    public record Told(int line, String name, String outcome, String details) {}

    public ReportGrid(String lineHeader, String outcomeHeader) {
        addColumn(Told::line).setHeader(lineHeader).setWidth("5rem").setFlexGrow(0);
        addColumn(LitRenderer.<Told>of("<div><strong>${item.name}</strong><div>${item.outcome}</div>"
                                + "<div class='muted'>${item.details}</div></div>")
                        .withProperty("name", Told::name)
                        .withProperty("outcome", Told::outcome)
                        .withProperty("details", Told::details))
                .setHeader(outcomeHeader)
                .setFlexGrow(1);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    }
}
