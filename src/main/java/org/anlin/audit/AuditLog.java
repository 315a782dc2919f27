package org.anlin.audit;

import java.time.Clock;
import java.time.ZoneOffset;
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
