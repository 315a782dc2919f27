package org.anlin.classes.rating;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.anlin.accounts.CurrentAccount;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.scope.TeachingScope;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners rate a class they had a seat in, once it is over; its trainers read average and words without names. */
@Service
@Transactional
public class Ratings {

    private static final int MOST_STARS = 5;
    private static final int LONGEST = 1000;
    /** Fewer voices would give away who spoke. */
    private static final int FEWEST_VOICES = 3;

    private static final String RATABLE = """
            SELECT 1 FROM classes.training_class c JOIN classes.enrolment e ON e.training_class = c.id
            WHERE c.id = :class AND c.state = 'PUBLISHED' AND c.ends_at <= :now AND e.learner = :learner AND e.state = 'SEATED'
              AND NOT EXISTS (SELECT FROM classes.attendance a
                              WHERE a.training_class = c.id AND a.learner = e.learner AND a.state = 'ABSENT')""";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final TeachingScope scope;
    private final Clock clock;

    Ratings(JdbcClient jdbc, CurrentAccount current, TeachingScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public boolean mayRate(TrainingClassId id) {
        return jdbc.sql(RATABLE)
                .param("class", id.value())
                .param("learner", current.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The stars that the person gave. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<Integer> given(TrainingClassId id) {
        return jdbc.sql("SELECT stars FROM classes.rating WHERE training_class = ? AND learner = ?")
                .params(id.value(), current.id().value())
                .query(Integer.class)
                .optional();
    }

    /** A second rating replaces the first. */
    @PreAuthorize("isAuthenticated()")
    public void rate(TrainingClassId id, int stars, @Nullable String words) {
        if (stars < 1 || stars > MOST_STARS) {
            throw new RuleViolation("classes.rating.stars");
        }
        String text = words == null || words.isBlank() ? null : words.strip();
        if (text != null && text.length() > LONGEST) {
            throw new RuleViolation("classes.text-too-long", LONGEST);
        }
        if (!mayRate(id)) {
            throw new RuleViolation("classes.rating.not-yours");
        }
        jdbc.sql("""
                        INSERT INTO classes.rating (training_class, learner, stars, words, rated_at)
                        VALUES (:class, :learner, :stars, :words, :now)
                        ON CONFLICT (training_class, learner)
                        DO UPDATE SET stars = excluded.stars, words = excluded.words, rated_at = excluded.rated_at""")
                .param("class", id.value())
                .param("learner", current.id().value())
                .param("stars", stars)
                .param("words", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** For those who taught it and those who planned it; empty until three have rated. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')")
    public Optional<RatingSummary> summary(TrainingClassId id) {
        scope.require(id);
        List<String> words = jdbc.sql(
                        "SELECT words FROM classes.rating WHERE training_class = ? AND words IS NOT NULL ORDER BY md5(learner::text)")
                .param(id.value())
                .query(String.class)
                .list();
        return summary(
                jdbc.sql("SELECT count(*), coalesce(avg(stars), 0) FROM classes.rating WHERE training_class = ?")
                        .param(id.value()),
                words);
    }

    /** All voices on classes that the person has taught, without their words; empty until there are three. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRAINER')")
    public Optional<RatingSummary> ofMyClasses() {
        return summary(jdbc.sql("""
                        SELECT count(*), coalesce(avg(r.stars), 0) FROM classes.rating r
                        JOIN classes.class_trainer t ON t.training_class = r.training_class
                        WHERE t.trainer = ?""").param(current.id().value()), List.of());
    }

    private static Optional<RatingSummary> summary(JdbcClient.StatementSpec stars, List<String> words) {
        return stars.query((row, number) -> new RatingSummary(row.getInt(1), row.getDouble(2), words))
                .optional()
                .filter(summary -> summary.count() >= FEWEST_VOICES);
    }
}
