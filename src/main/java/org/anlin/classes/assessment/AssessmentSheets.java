package org.anlin.classes.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.AssessmentSheet.Written;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an assessment with its whole history to the class's trainers, its district's coordinators and administrators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')")
public class AssessmentSheets {

    private final Examiners examiners;
    private final Checklists checklists;
    private final AssessmentStore store;
    private final Accounts accounts;

    AssessmentSheets(Examiners examiners, Checklists checklists, AssessmentStore store, Accounts accounts) {
        this.examiners = examiners;
        this.checklists = checklists;
        this.store = store;
        this.accounts = accounts;
    }

    /** Somebody who has no place in the class is as unknown as the class of another. */
    public AssessmentSheet of(TrainingClassId id, AccountId learner) {
        ExaminedClass facts = examiners.ownClass(id, learner);
        List<Written> attempts =
                store.attempts(id, learner).stream().map(this::written).toList();
        if (attempts.isEmpty() && !facts.enrolled()) {
            throw new RuleViolation("classes.unknown");
        }
        var names = accounts.names(people(learner, attempts));
        return new AssessmentSheet(
                id,
                learner,
                names.getOrDefault(learner, ""),
                attempts,
                names,
                examiners.refusal(id, facts, learner),
                checklists.current(facts.course()));
    }

    /** How many lines there are now: cheap, for pages that look whether another examiner wrote. */
    public int lines(TrainingClassId id, AccountId learner) {
        examiners.ownClass(id, learner);
        return store.lines(id, learner);
    }

    private Written written(Assessed assessed) {
        List<Entry> entries = store.entries(assessed.id());
        Checklist checklist =
                checklists.used(assessed.course(), assessed.checklist()).orElseThrow();
        return new Written(
                assessed.number(),
                assessed.examiner(),
                assessed.signedAt(),
                assessed.outcome(),
                assessed.signature(),
                Tally.of(checklist, entries),
                entries);
    }

    private static Set<AccountId> people(AccountId learner, List<Written> attempts) {
        var people = new HashSet<AccountId>();
        people.add(learner);
        attempts.forEach(written -> {
            people.add(written.examiner());
            written.entries().forEach(entry -> people.add(entry.by()));
        });
        return people;
    }
}
