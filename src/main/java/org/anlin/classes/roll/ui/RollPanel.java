package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.Assessments;
import org.anlin.classes.roll.ClassStart;
import org.anlin.classes.roll.RollLine;
import org.anlin.classes.roll.Rolls;
import org.anlin.classes.roll.WalkIns;
import org.anlin.classes.roll.Way;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Counts, ratio, doors and lines of a roll. What another trainer writes or a learner scans appears by itself. */
class RollPanel extends Div implements Translated {

    private final Rolls rolls;
    private final Assessments assessments;
    private final WalkIns walkIns;
    private final TrainingClassId id;
    private final RollCounts counts = new RollCounts();
    private final Component empty = empty();
    private final StartPanel start;
    private final RollTable table;

    RollPanel(
            Rolls rolls,
            Assessments assessments,
            ClassStart classStart,
            WalkIns walkIns,
            TrainingClassId id,
            AccountId writer) {
        this.rolls = rolls;
        this.assessments = assessments;
        this.walkIns = walkIns;
        this.id = id;
        start = new StartPanel(classStart, id);
        table = new RollTable(rolls, id, Way.ROLL, writer, this::refresh);
        add(counts, start, actions(), empty, table);
        refresh();
        Live.refresh(this, this::refresh);
    }

    private void refresh() {
        List<RollLine> lines = rolls.roll(id);
        empty.setVisible(lines.isEmpty());
        counts.show(lines);
        table.show(lines, assessments.standings(id));
        start.refresh();
    }

    private Component actions() {
        return Parts.block(
                "actions",
                Parts.link(TeachNavigation.qr(id), t("classes.roll.qr"), "button primary"),
                Parts.button("classes.roll.add-walk-in", () -> new WalkInDialog(walkIns, id, this::refresh).open()),
                sheet(),
                Parts.link(TeachNavigation.paper(id), t("classes.roll.paper"), "button"));
    }

    private Component sheet() {
        var sheet = Parts.link(TeachNavigation.sheet(id), t("classes.roll.sheet"), "button");
        sheet.setRouterIgnore(true);
        sheet.setTarget(AnchorTarget.BLANK);
        return sheet;
    }

    private Component empty() {
        return Parts.block("empty", new H2(t("classes.roll.empty")), Parts.line("muted", t("classes.roll.empty.hint")));
    }
}
