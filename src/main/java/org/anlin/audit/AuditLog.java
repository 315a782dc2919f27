package org.anlin.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlin.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Who did what, written in the transaction of the deed itself: both stay or neither. */
@Service
public class AuditLog {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Who did what: a line as it was written. */
    public record Deed(Instant at, String action, String subject, String details) {}

    /** What a person did and what was done to their account, oldest first: for that person. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Deed> of(UUID person) {
        return jdbc.sql("""
                        SELECT at, action, subject, details::text FROM audit.entry
                        WHERE actor = :person OR subject = CAST(:person AS text) ORDER BY at, id
                        """)
                .param("person", person)
                .query((row, number) -> new Deed(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("details")))
                .list();
    }

    /** Adds a line; the actor is null for the system, and the details carry ids and codes, never personal data. */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.REQUIRED)
    public void record(String action, @Nullable UUID actor, String subject, Map<String, String> details) {
        jdbc.sql("""
                        INSERT INTO audit.entry (id, at, actor, action, subject, details)
                        VALUES (:id, :at, :actor, :action, :subject, CAST(:details AS jsonb))
                        """)
                .param("id", Identifier.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("action", action)
                .param("subject", subject)
                .param("details", json.writeValueAsString(details))
                .update();
    }
}
