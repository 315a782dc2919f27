package org.anlin.classes.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Examines learners: each item is written at once, by whoever of the class's trainers is qualified, and signed at the end. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
public class Assessments {

    private static final int LONGEST_REASON = 500;

    private final Examiners examiners;
    private final Checklists checklists;
    private final AssessmentStore store;
    private final Results results;
    private final StandingRows standings;
    private final Clock clock;

    Assessments(
            Examiners examiners,
            Checklists checklists,
            AssessmentStore store,
            Results results,
            StandingRows standings,
            Clock clock) {
        this.examiners = examiners;
        this.checklists = checklists;
        this.store = store;
        this.results = results;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Writes down one item; the first begins the attempt. What another examiner wrote after the line that was seen is not
     * written over unseen; the same mark again, as after a lost answer, changes nothing.
     *
     * @param seen position of this item's line that the examiner saw, 0 for none
     */
    public void enter(Attempt attempt, Mark mark, int seen) {
        write(open(attempt), mark, seen);
    }

    /** All items of one learner at once, as from a paper sheet; signed when they decide, otherwise left open. */
    public Optional<Outcome> enterSheet(TrainingClassId id, AccountId learner, List<Mark> marks) {
        List<Assessed> attempts = store.attempts(id, learner);
        boolean isOpen = !attempts.isEmpty() && !attempts.getLast().signed();
        var attempt = new Attempt(id, learner, isOpen ? attempts.size() : attempts.size() + 1);
        Assessed assessed = open(attempt);
        marks.forEach(mark -> write(assessed, mark, 0));
        return tally(assessed).outcome().map(outcome -> signed(attempt, assessed, outcome, null));
    }

    /**
     * Ends the attempt under the name of whoever signs.
     *
     * @param seen how many lines of the attempt the examiner saw: nobody signs what came in between
     */
    public Outcome sign(Attempt attempt, @Nullable Signature signature, int seen) {
        Assessed assessed = open(attempt);
        Tally tally = tally(assessed);
        if (tally.version() != seen) {
            throw new RuleViolation("classes.assess.changed-meanwhile");
        }
        Outcome outcome = tally.outcome().orElseThrow(() -> new RuleViolation("classes.assess.incomplete"));
        return signed(attempt, assessed, outcome, signature == null ? null : signature.path());
    }

    /** Changes an item of the latest signed attempt; the line before stays, with who changed it and why. */
    public Outcome correct(Attempt attempt, Mark mark, int seen, String reason) {
        String why = given(reason);
        ExaminedClass facts = examiners.require(attempt.trainingClass(), attempt.learner());
        Assessed assessed = store.lock(attempt)
                .filter(Assessed::signed)
                .orElseThrow(() -> new RuleViolation("classes.assess.unsigned"));
        if (store.attempts(attempt.trainingClass(), attempt.learner()).size() > attempt.number()) {
            throw new RuleViolation("classes.assess.newer-attempt");
        }
        Tally before = tally(assessed);
        ChecklistItem item = before.checklist().item(mark.item());
        requireSeen(before, item, seen);
        store.append(assessed.id(), Verdict.of(item, mark), examiners.me(), why, clock.instant());
        Outcome now = tally(assessed).outcome().orElse(Outcome.FAILED);
        store.turn(assessed.id(), now);
        results.corrected(attempt, assessed, now, facts, clock.instant());
        return now;
    }

    /** The latest attempt of each learner of an own class; whoever is not in the map was not assessed yet. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')")
    public Map<AccountId, Standing> standings(TrainingClassId id) {
        examiners.ownClass(id, examiners.me());
        return standings.of(id);
    }

    private Assessed open(Attempt attempt) {
        ExaminedClass facts = examiners.require(attempt.trainingClass(), attempt.learner());
        Assessed assessed = store.lock(attempt).orElseGet(() -> begin(attempt, facts));
        if (assessed.signed()) {
            throw new RuleViolation("classes.assess.signed-already");
        }
        return assessed;
    }

    private Assessed begin(Attempt attempt, ExaminedClass facts) {
        var before = new Attempt(attempt.trainingClass(), attempt.learner(), attempt.number() - 1);
        boolean isNext = attempt.number() == 1
                || store.lock(before)
                        .filter(earlier -> earlier.outcome() == Outcome.FAILED)
                        .isPresent();
        if (!isNext) {
            throw new RuleViolation("classes.assess.signed-already");
        }
        store.begin(attempt, checklists.freeze(facts.course()), examiners.me(), clock.instant());
        return store.lock(attempt).orElseThrow();
    }

    private void write(Assessed assessed, Mark mark, int seen) {
        Tally tally = tally(assessed);
        ChecklistItem item = tally.checklist().item(mark.item());
        Verdict verdict = Verdict.of(item, mark);
        if (tally.of(item).filter(entry -> entry.says(verdict)).isEmpty()) {
            requireSeen(tally, item, seen);
            store.append(assessed.id(), verdict, examiners.me(), null, clock.instant());
        }
    }

    private static void requireSeen(Tally tally, ChecklistItem item, int seen) {
        if (tally.of(item).filter(entry -> entry.position() > seen).isPresent()) {
            throw new RuleViolation("classes.assess.changed-meanwhile");
        }
    }

    private Outcome signed(Attempt attempt, Assessed assessed, Outcome outcome, @Nullable String signature) {
        Instant now = clock.instant();
        store.sign(assessed.id(), examiners.me(), outcome, signature, now);
        results.signed(attempt, assessed, outcome, now);
        return outcome;
    }

    private Tally tally(Assessed assessed) {
        Checklist checklist =
                checklists.used(assessed.course(), assessed.checklist()).orElseThrow();
        return Tally.of(checklist, store.entries(assessed.id()));
    }

    private static String given(String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RuleViolation("classes.reason-missing", LONGEST_REASON);
        }
        return why;
    }
}
