package org.anlin.bases.intake;

import org.anlin.bases.BaseDesk;
import org.anlin.bases.BaseDetails;
import org.anlin.bases.BaseState;
import org.anlin.bases.BaseUpkeep;
import org.anlin.bases.KeptBase;
import org.anlin.shared.intake.IntakeId;
import org.springframework.stereotype.Component;

/** Turns lines into bases and back, in the name and the districts of whoever brought the file. */
@Component
class BaseTaking {

    private final BaseDesk desk;
    private final BaseUpkeep upkeep;
    private final IntakeLines lines;

    BaseTaking(BaseDesk desk, BaseUpkeep upkeep, IntakeLines lines) {
        this.desk = desk;
        this.upkeep = upkeep;
        this.lines = lines;
    }

    Judge judge(LineReader reader) {
        var likeness = new Likeness();
        desk.each(likeness::add);
        return new Judge(reader, desk, likeness);
    }

    void take(IntakeId id, IntakeLines.Good line) {
        String slug = line.slug();
        if (slug == null) {
            String added = upkeep.add(line.details());
            lines.taken(id, line.line(), added, desk.find(added).version(), null);
        } else {
            KeptBase before = desk.find(slug);
            upkeep.change(slug, before.version(), line.details());
            lines.taken(id, line.line(), slug, desk.find(slug).version(), before.details());
        }
    }

    /** False when somebody has worked on it since. */
    boolean takeBack(IntakeLines.Taken line) {
        KeptBase base = desk.find(line.slug());
        BaseDetails before = line.before();
        if (base.version() != line.version() || before == null && base.state() != BaseState.DRAFT) {
            return false;
        }
        if (before == null) {
            upkeep.discard(line.slug());
        } else {
            upkeep.change(line.slug(), base.version(), before);
        }
        return true;
    }
}
