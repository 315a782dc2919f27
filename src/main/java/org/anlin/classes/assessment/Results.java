package org.anlin.classes.assessment;

import java.time.Instant;
import java.util.Map;
import org.anlin.accounts.AccountId;
import org.anlin.audit.AuditLog;
import org.anlin.classes.SkillsNotShown;
import org.anlin.classes.SkillsSignedOff;
import org.anlin.classes.SkillsWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what came of an attempt, and writes into the audit log what was changed afterwards. */
@Component
class Results {

    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Examiners examiners;

    Results(ApplicationEventPublisher events, AuditLog audit, Examiners examiners) {
        this.events = events;
        this.audit = audit;
        this.examiners = examiners;
    }

    void signed(Attempt attempt, Assessed assessed, Outcome outcome, Instant now) {
        record("assessment.signed", attempt, outcome);
        if (outcome == Outcome.PASSED) {
            events.publishEvent(signedOff(attempt, assessed, now));
        } else {
            events.publishEvent(new SkillsNotShown(attempt.trainingClass(), attempt.learner(), assessed.course(), now));
        }
    }

    /** Only a correction that turns the outcome is news. */
    void corrected(Attempt attempt, Assessed assessed, Outcome now, ExaminedClass facts, Instant at) {
        record("assessment.corrected", attempt, now);
        if (assessed.outcome() == now) {
            return;
        }
        if (now == Outcome.PASSED) {
            events.publishEvent(signedOff(attempt, assessed, at));
        } else {
            events.publishEvent(new SkillsWithdrawn(
                    attempt.trainingClass(),
                    attempt.learner(),
                    assessed.course(),
                    assessed.checklist(),
                    me(),
                    facts.district(),
                    at));
        }
    }

    private SkillsSignedOff signedOff(Attempt attempt, Assessed assessed, Instant at) {
        return new SkillsSignedOff(
                attempt.trainingClass(), attempt.learner(), assessed.course(), assessed.checklist(), me(), at);
    }

    private void record(String action, Attempt attempt, Outcome outcome) {
        audit.record(
                action,
                me().value(),
                attempt.trainingClass().toString(),
                Map.of(
                        "learner",
                        attempt.learner().toString(),
                        "attempt",
                        Integer.toString(attempt.number()),
                        "outcome",
                        outcome.name()));
    }

    private AccountId me() {
        return examiners.me();
    }
}
