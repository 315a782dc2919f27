package org.anlin.classes.plan;

import org.anlin.accounts.DistrictScope;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Keeps classes with their teams, both at the same times. */
@Component
class ClassStore {

    private final TrainingClassRepository classes;
    private final ClassTeams teams;
    private final Clashes clashes;

    ClassStore(TrainingClassRepository classes, ClassTeams teams, Clashes clashes) {
        this.classes = classes;
        this.teams = teams;
        this.clashes = clashes;
    }

    /** Another district's class is as unknown as one that does not exist. */
    TrainingClass lock(TrainingClassId id, DistrictScope.Districts districts) {
        return classes.lock(id.value(), districts.everywhere(), districts.codes())
                .orElseThrow(() -> new RuleViolation("classes.unknown"));
    }

    ClassDraft written(TrainingClass planned) {
        ClassTeams.Team team = teams.of(planned.id);
        return planned.written(team.lead(), team.assistants());
    }

    void save(TrainingClass planned, ClassDraft draft) {
        try {
            classes.save(planned);
            teams.write(planned, draft);
        } catch (RuntimeException failure) {
            throw clashes.explain(failure, planned, draft);
        }
    }

    void saveCancelled(TrainingClass planned) {
        classes.save(planned);
        teams.release(planned.id);
    }
}
