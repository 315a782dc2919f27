package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.Assessments;
import org.anlin.classes.roll.Presence;
import org.anlin.classes.roll.RollLine;
import org.anlin.classes.roll.Rolls;
import org.anlin.classes.roll.Way;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The lines to fill in from paper, and one button for the rest. */
class PaperPanel extends Div implements Translated {

    private final Rolls rolls;
    private final Assessments assessments;
    private final TrainingClassId id;
    private final RollCounts counts = new RollCounts();
    private final RollTable table;

    PaperPanel(Rolls rolls, Assessments assessments, TrainingClassId id, AccountId writer) {
        this.rolls = rolls;
        this.assessments = assessments;
        this.id = id;
        table = new RollTable(rolls, id, Way.PAPER, writer, this::refresh);
        table.addClassName("roll-dense");
        add(
                counts,
                Parts.block(
                        "actions",
                        Parts.button("classes.roll.rest-present", () -> ask(Presence.PRESENT)),
                        Parts.button("classes.roll.rest-absent", () -> ask(Presence.ABSENT))),
                table);
        refresh();
        Live.refresh(this, this::refresh);
    }

    private void refresh() {
        List<RollLine> lines = rolls.roll(id);
        counts.show(lines);
        table.show(lines, assessments.standings(id));
    }

    private void ask(Presence presence) {
        long open = open().size();
        new ConfirmDialog(
                        t("classes.roll.rest"),
                        t("classes.roll.rest.text", open, Marks.of(presence)),
                        t("classes.roll.rest.do"),
                        confirmed -> markRest(presence),
                        t("classes.stay"),
                        stayed -> {})
                .open();
    }

    /** Line by line: whoever is written by somebody else meanwhile keeps that, and is asked about. */
    private void markRest(Presence presence) {
        open().forEach(line -> table.write(line.learner(), presence, null));
    }

    private List<RollLine> open() {
        return rolls.roll(id).stream()
                .filter(line -> line.presence() == Presence.NOT_YET)
                .toList();
    }
}
