package org.anlin.certification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.classes.SkillsSignedOff;
import org.anlin.classes.SkillsWithdrawn;
import org.anlin.shared.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person has shown so far; a course counts once, a practical test once for each class. */
@Component
class Evidence {

    private final JdbcClient jdbc;

    Evidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Facts about one person are weighed one after the other; at once, neither would see the other and nothing be issued. */
    void oneAtATime(AccountId holder) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param("certification.evidence/" + holder)
                .query(row -> {});
    }

    void coursePassed(AccountId holder, String course, int version, Instant at) {
        jdbc.sql("""
                        INSERT INTO certification.evidence (holder, kind, subject, version, met_at)
                        VALUES (?, 'COURSE', ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                .params(holder.value(), course, version, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void skillsShown(SkillsSignedOff event) {
        jdbc.sql("""
                        INSERT INTO certification.evidence (holder, kind, subject, version, met_at, training_class, examiner)
                        VALUES (?, 'PRACTICE', ?, ?, ?, ?, ?)
                        ON CONFLICT (holder, kind, subject, training_class) DO UPDATE
                        SET withdrawn_at = NULL, met_at = excluded.met_at, version = excluded.version,
                            examiner = excluded.examiner
                        WHERE evidence.withdrawn_at < excluded.met_at
                        """)
                .params(
                        event.learner().value(),
                        event.course(),
                        event.checklist(),
                        event.at().atOffset(ZoneOffset.UTC),
                        event.trainingClass().value(),
                        event.examiner().value())
                .update();
    }

    /** Whichever of the two events arrives first, the later one in time counts. */
    void withdrawn(SkillsWithdrawn event) {
        jdbc.sql("""
                        INSERT INTO certification.evidence
                            (holder, kind, subject, version, met_at, training_class, examiner, withdrawn_at)
                        VALUES (:holder, 'PRACTICE', :subject, :version, :at, :class, :examiner, :at)
                        ON CONFLICT (holder, kind, subject, training_class) DO UPDATE SET withdrawn_at = excluded.withdrawn_at
                        WHERE evidence.met_at <= excluded.withdrawn_at
                        """)
                .param("holder", event.learner().value())
                .param("subject", event.course())
                .param("version", event.checklist())
                .param("class", event.trainingClass().value())
                .param("examiner", event.examiner().value())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<String> passedCourses(AccountId holder) {
        return new HashSet<>(jdbc.sql("SELECT subject FROM certification.evidence WHERE holder = ? AND kind = 'COURSE'")
                .param(holder.value())
                .query(String.class)
                .list());
    }

    List<Practice> practices(AccountId holder) {
        return jdbc.sql("""
                        SELECT subject, training_class, met_at FROM certification.evidence
                        WHERE holder = ? AND kind = 'PRACTICE' AND withdrawn_at IS NULL ORDER BY met_at
                        """)
                .param(holder.value())
                .query((row, i) -> new Practice(
                        row.getString("subject"),
                        row.getObject("training_class", UUID.class),
                        row.getObject("met_at", OffsetDateTime.class)
                                .atZoneSameInstant(TimeConfiguration.BEIJING)
                                .toLocalDate()))
                .list();
    }

    void forget(AccountId holder) {
        jdbc.sql("DELETE FROM certification.evidence WHERE holder = ?")
                .param(holder.value())
                .update();
    }
}
