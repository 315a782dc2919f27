package org.anlin.notifications;

import java.time.Clock;
import java.time.ZoneOffset;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Letter;
import org.anlin.shared.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is to be told, in the transaction of the event: message and delivery stay both or neither. */
@Component
class Notices {

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The second time on the same occasion changes nothing. */
    @Transactional
    void tell(Notice notice) {
        Letter.Invitation entry = notice.entry();
        jdbc.sql("""
                        WITH told AS (
                            INSERT INTO notifications.message
                                (id, recipient, occasion, kind, chinese, english, path, method, calendar, created_at)
                            VALUES (:id, :recipient, :occasion, :kind, :chinese, :english, :path, :method, :calendar, :now)
                            ON CONFLICT (recipient, occasion) DO NOTHING RETURNING id)
                        INSERT INTO notifications.delivery (message, state, due_at) SELECT id, 'WAITING', :now FROM told
                        """)
                .param("id", Identifier.next())
                .param("recipient", notice.recipient().value())
                .param("occasion", notice.occasion())
                .param("kind", notice.kind())
                .param("chinese", notice.words().chinese().toArray(String[]::new))
                .param("english", notice.words().english().toArray(String[]::new))
                .param("path", notice.path())
                .param("method", entry == null ? null : entry.method())
                .param("calendar", entry == null ? null : entry.calendar())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    void forget(AccountId person) {
        jdbc.sql("DELETE FROM notifications.message WHERE recipient = ?")
                .param(person.value())
                .update();
    }
}
