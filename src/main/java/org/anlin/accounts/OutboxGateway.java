package org.anlin.accounts;

import java.time.Clock;
import java.time.ZoneOffset;
import org.anlin.shared.Contact;
import org.anlin.shared.Identifier;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE)
class OutboxGateway implements MessageGateway {

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxGateway(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean reaches(Contact contact) {
        return true;
    }

    @Override
    public void deliver(Contact contact, Letter letter) {
        jdbc.sql("INSERT INTO accounts.outbox (id, sent_at, contact, subject, message) VALUES (?, ?, ?, ?, ?)")
                .params(
                        Identifier.next(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        contact.value(),
                        letter.subject(),
                        letter.text())
                .update();
    }
}
