package org.anlin.classes.roll.ui;

import org.anlin.accounts.CurrentAccount;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.Assessments;
import org.anlin.classes.roll.ClassStart;
import org.anlin.classes.roll.Rolls;
import org.anlin.classes.roll.WalkIns;
import org.springframework.stereotype.Component;

/** Lays out the roll of a class with everything that is written on it. */
@Component
class RollPanels {

    private final Rolls rolls;
    private final Assessments assessments;
    private final ClassStart start;
    private final WalkIns walkIns;
    private final CurrentAccount current;

    RollPanels(Rolls rolls, Assessments assessments, ClassStart start, WalkIns walkIns, CurrentAccount current) {
        this.rolls = rolls;
        this.assessments = assessments;
        this.start = start;
        this.walkIns = walkIns;
        this.current = current;
    }

    RollPanel of(TrainingClassId id) {
        return new RollPanel(rolls, assessments, start, walkIns, id, current.id());
    }
}
