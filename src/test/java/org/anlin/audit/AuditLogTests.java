package org.anlin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.anlin.AnlinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlinTest
class AuditLogTests {

    @Autowired
    AuditLog auditLog;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsWhatSomebodyDid() {
        UUID actor = UUID.randomUUID();

        auditLog.record("role.granted", actor, "account/42", Map.of("role", "TRAINER"));

        assertThat(jdbc.sql("SELECT action || ' ' || (details ->> 'role') FROM audit.entry WHERE actor = ?")
                        .param(actor)
                        .query(String.class)
                        .single())
                .isEqualTo("role.granted TRAINER");
    }

    @Test
    void refusesToForget() {
        auditLog.record("role.granted", null, "account/42", Map.of());

        assertThatThrownBy(() -> jdbc.sql("DELETE FROM audit.entry").update()).hasMessageContaining("append-only");
    }
}
