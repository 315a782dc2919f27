package org.anlin.bases.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.bases.BaseDesk;
import org.anlin.bases.KeptBase;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Assesses bases by the checklist; each assessment stays, the newest counts. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class BaseAssessments {

    private static final int LONGEST_NOTE = 1000;

    private final BaseDesk desk;
    private final Checklist checklist;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final CurrentAccount current;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    BaseAssessments(
            BaseDesk desk, Checklist checklist, JdbcClient jdbc, AuditLog audit, CurrentAccount current, Clock clock) {
        this.desk = desk;
        this.checklist = checklist;
        this.jdbc = jdbc;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    public Checklist checklist() {
        return checklist;
    }

    /** The newest first. */
    public List<Assessment> of(String slug) {
        return jdbc.sql("""
                        SELECT assessed_on, score, passed, valid_until, next_due, note FROM bases.assessment
                        WHERE base = ? ORDER BY assessed_on DESC, id DESC""")
                .param(desk.find(slug).id().value())
                .query(Assessment.class)
                .list();
    }

    /** @param points given, by the key of the item; every item of the checklist has to be there */
    public Assessment assess(String slug, Map<String, Integer> points, @Nullable String note) {
        KeptBase base = desk.find(slug);
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new RuleViolation("bases.text-too-long", LONGEST_NOTE);
        }
        int score = checklist.score(points);
        boolean passed = checklist.passes(score);
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
        var result = new Assessment(
                today,
                score,
                passed,
                passed ? checklist.validUntil(today) : null,
                checklist.nextDue(today, passed),
                note == null || note.isBlank() ? null : note.strip());
        store(base, result, points);
        audit.record(
                "base.assessed",
                current.id().value(),
                "base/" + slug,
                Map.of("score", String.valueOf(score), "checklist", String.valueOf(checklist.version())));
        return result;
    }

    private void store(KeptBase base, Assessment result, Map<String, Integer> points) {
        jdbc.sql("""
                        INSERT INTO bases.assessment (id, base, checklist, points, score, passed, note, assessed_on, valid_until,
                            next_due, assessed_by)
                        VALUES (:id, :base, :checklist, CAST(:points AS jsonb), :score, :passed, :note, :on, :until, :due, :by)""")
                .param("id", Identifier.next())
                .param("base", base.id().value())
                .param("checklist", checklist.version())
                .param("points", json.writeValueAsString(points))
                .param("score", result.score())
                .param("passed", result.passed())
                .param("note", result.note())
                .param("on", result.assessedOn())
                .param("until", result.validUntil())
                .param("due", result.nextDue())
                .param("by", current.id().value())
                .update();
    }
}
