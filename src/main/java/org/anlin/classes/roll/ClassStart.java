package org.anlin.classes.roll;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.scope.TeachingScope;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a class: with enough trainers and manikins for those who are there, or with a reason. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')")
public class ClassStart {

    private static final int LONGEST_REASON = 500;

    private static final String RATIO = """
            SELECT c.course, r.manikins,
                   (SELECT count(*) FROM classes.class_trainer t WHERE t.training_class = c.id) AS trainers,
                   (SELECT count(*) FROM classes.attendance a WHERE a.training_class = c.id AND a.state IN ('PRESENT', 'LATE'))
                       AS learners
            FROM classes.training_class c JOIN classes.room r ON r.id = c.room WHERE c.id = ?""";

    private final JdbcClient jdbc;
    private final Attendance attendance;
    private final TeachingScope scope;
    private final RatioLimits limits;
    private final StartRecord record;
    private final Clock clock;

    ClassStart(
            JdbcClient jdbc,
            Attendance attendance,
            TeachingScope scope,
            RatioLimits limits,
            StartRecord record,
            Clock clock) {
        this.jdbc = jdbc;
        this.attendance = attendance;
        this.scope = scope;
        this.limits = limits;
        this.record = record;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Readiness readiness(TrainingClassId id) {
        scope.require(id);
        Instant now = clock.instant();
        RollHours hours = attendance.hours(id);
        Optional<Instant> begun = record.begun(id);
        boolean mayBegin = begun.isEmpty() && hours.doorsOpen(now) && !hours.ended(now);
        return new Readiness(ratio(id), mayBegin, begun.orElse(null));
    }

    /** @param reason needed when the ratio is bad; a class that began already stays as it began */
    public void begin(TrainingClassId id, @Nullable String reason) {
        scope.require(id);
        RollHours hours = attendance.hold(id);
        Instant now = clock.instant();
        if (!hours.doorsOpen(now)) {
            throw new RuleViolation("classes.roll.doors-closed", RollTimes.of(hours.doors()));
        }
        if (hours.ended(now)) {
            throw new RuleViolation("classes.roll.class-ended");
        }
        Ratio ratio = ratio(id);
        if (ratio.learners() == 0) {
            throw new RuleViolation("classes.roll.nobody-here");
        }
        String why = reason == null ? "" : reason.strip();
        if (!ratio.isGood() && (why.isEmpty() || why.length() > LONGEST_REASON)) {
            throw new RuleViolation("classes.reason-missing", LONGEST_REASON);
        }
        record.begin(id, ratio, ratio.isGood() ? "" : why, now);
    }

    private Ratio ratio(TrainingClassId id) {
        return jdbc.sql(RATIO)
                .param(id.value())
                .query((row, number) -> new Ratio(
                        row.getInt("learners"),
                        row.getInt("trainers"),
                        row.getInt("manikins"),
                        limits.learnersPerTrainer(),
                        limits.manikinCourses().contains(row.getString("course")) ? limits.learnersPerManikin() : 0))
                .single();
    }
}
