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
                        VALUES (?, 'PRACTICE', ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
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

    Set<String> passedCourses(AccountId holder) {
        return new HashSet<>(jdbc.sql("SELECT subject FROM certification.evidence WHERE holder = ? AND kind = 'COURSE'")
                .param(holder.value())
                .query(String.class)
                .list());
    }

    List<Practice> practices(AccountId holder) {
        return jdbc.sql("""
                        SELECT subject, training_class, met_at FROM certification.evidence
                        WHERE holder = ? AND kind = 'PRACTICE' ORDER BY met_at
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
