package org.anlin.accounts;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the demo would have sent to phones and mailboxes. */
@Service
@Profile("demo")
public class Outbox {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PreAuthorize("permitAll()")
    public List<OutboxMessage> newest() {
        return jdbc.sql("SELECT sent_at, contact, subject, message FROM accounts.outbox ORDER BY id DESC LIMIT ?")
                .param(SHOWN)
                .query((row, number) -> new OutboxMessage(
                        row.getTimestamp("sent_at").toInstant(),
                        row.getString("contact"),
                        row.getString("subject"),
                        row.getString("message")))
                .list();
    }

    public record OutboxMessage(Instant sentAt, String contact, String subject, String message) {}
}
