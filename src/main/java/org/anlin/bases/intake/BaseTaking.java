package org.anlin.bases.intake;

import org.anlin.bases.BaseDesk;
import org.anlin.bases.BaseDetails;
import org.anlin.bases.BaseState;
import org.anlin.bases.BaseUpkeep;
import org.anlin.bases.KeptBase;
import org.anlin.shared.intake.Drafts;
import org.anlin.shared.intake.Intake;
import org.springframework.stereotype.Component;

/** Turns lines into bases and back, in the name and the districts of whoever brought the file. */
@Component
class BaseTaking implements Drafts<String, BaseDetails> {

    private final BaseDesk desk;
    private final BaseUpkeep upkeep;

    BaseTaking(BaseDesk desk, BaseUpkeep upkeep) {
        this.desk = desk;
        this.upkeep = upkeep;
    }

    Judge judge(LineReader reader) {
        var likeness = new Likeness();
        desk.each(likeness::add);
        return new Judge(reader, desk, likeness);
    }

    @Override
    public Taken<String, BaseDetails> take(Intake intake, Good<String, BaseDetails> line) {
        String slug = line.key();
        if (slug == null) {
            String added = upkeep.add(line.draft());
            return new Taken<>(added, desk.find(added).version(), null);
        }
        KeptBase before = desk.find(slug);
        upkeep.change(slug, before.version(), line.draft());
        return new Taken<>(slug, desk.find(slug).version(), before.details());
    }

    @Override
    public boolean takeBack(Taken<String, BaseDetails> taken) {
        KeptBase base = desk.find(taken.key());
        BaseDetails before = taken.before();
        if (base.version() != taken.version() || before == null && base.state() != BaseState.DRAFT) {
            return false;
        }
        if (before == null) {
            upkeep.discard(taken.key());
        } else {
            upkeep.change(taken.key(), base.version(), before);
        }
        return true;
    }
}
