package org.anlin.accounts;

import java.time.Clock;
import java.time.ZoneOffset;
import org.anlin.shared.Contact;
import org.anlin.shared.Identifier;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
class OutboxCodeGateway implements CodeGateway {

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxCodeGateway(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean reaches(Contact contact) {
        return true;
    }

    @Override
    public void deliver(Contact contact, String subject, String text) {
        jdbc.sql("INSERT INTO accounts.outbox (id, sent_at, contact, subject, message) VALUES (?, ?, ?, ?, ?)")
                .params(Identifier.next(), clock.instant().atOffset(ZoneOffset.UTC), contact.value(), subject, text)
                .update();
    }
}
