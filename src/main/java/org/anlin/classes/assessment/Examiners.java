package org.anlin.classes.assessment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.DistrictScope;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.pool.TrainerPool;
import org.anlin.classes.roll.Rolls;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asks, and what they have to do with a class; of other people's classes nothing is known. */
@Component
class Examiners {

    private static final String CLASS = """
            SELECT c.course, c.district_code, c.starts_at, c.ends_at, c.state = 'CANCELLED' AS cancelled,
                   EXISTS (SELECT FROM classes.class_trainer t
                           WHERE t.training_class = c.id AND t.trainer = :me) AS team,
                   EXISTS (SELECT FROM classes.enrolment e
                           WHERE e.training_class = c.id AND e.learner = :learner AND e.state = 'SEATED') AS enrolled
            FROM classes.training_class c
            WHERE c.id = :class AND c.state <> 'DRAFT' AND (:everywhere OR c.district_code IN (:districts)
                OR EXISTS (SELECT FROM classes.class_trainer t WHERE t.training_class = c.id AND t.trainer = :me))""";

    private final JdbcClient jdbc;
    private final DistrictScope scope;
    private final CurrentAccount current;
    private final TrainerPool pool;
    private final Rolls rolls;
    private final Clock clock;

    Examiners(
            JdbcClient jdbc, DistrictScope scope, CurrentAccount current, TrainerPool pool, Rolls rolls, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.current = current;
        this.pool = pool;
        this.rolls = rolls;
        this.clock = clock;
    }

    AccountId me() {
        return current.id();
    }

    ExaminedClass ownClass(TrainingClassId id, AccountId learner) {
        DistrictScope.Districts districts = scope.districts();
        return jdbc.sql(CLASS)
                .param("class", id.value())
                .param("learner", learner.value())
                .param("me", me().value())
                .param("everywhere", districts.everywhere())
                .param("districts", districts.codes())
                .query((row, number) -> new ExaminedClass(
                        row.getString("course"),
                        row.getString("district_code"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("cancelled"),
                        row.getBoolean("team"),
                        row.getBoolean("enrolled")))
                .optional()
                .orElseThrow(() -> new RuleViolation("classes.unknown"));
    }

    Optional<RuleViolation> refusal(TrainingClassId id, ExaminedClass facts, AccountId learner) {
        return ExaminationRules.refusal(new Examination(
                me(), learner, facts, pool.standing(me()).orElse(null), rolls.wasThere(id, learner), clock.instant()));
    }

    ExaminedClass require(TrainingClassId id, AccountId learner) {
        ExaminedClass facts = ownClass(id, learner);
        refusal(id, facts, learner).ifPresent(refusal -> {
            throw refusal;
        });
        return facts;
    }
}
