package org.anlin.notifications;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Letter;
import org.anlin.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is to be told, in the transaction of the event: message and delivery stay both or neither. */
@Component
class Notices {

    /** The second time on the same occasion changes nothing. */
    private static final String TELL = """
            WITH told AS (
                INSERT INTO notifications.message
                    (id, recipient, occasion, kind, chinese, english, path, method, calendar, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (recipient, occasion) DO NOTHING RETURNING id, created_at)
            INSERT INTO notifications.delivery (message, state, due_at) SELECT id, 'WAITING', created_at FROM told""";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Notices(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void tell(Notice notice) {
        tell(List.of(notice));
    }

    @Transactional
    void tell(List<Notice> notices) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(
                TELL, notices.stream().map(notice -> values(notice, now)).toList());
    }

    private static @Nullable Object[] values(Notice notice, OffsetDateTime now) {
        Letter.Invitation entry = notice.entry();
        return new @Nullable Object[] {
            Identifier.next(),
            notice.recipient().value(),
            notice.occasion(),
            notice.kind(),
            notice.words().chinese().toArray(String[]::new),
            notice.words().english().toArray(String[]::new),
            notice.path(),
            entry == null ? null : entry.method(),
            entry == null ? null : entry.calendar(),
            now
        };
    }

    @Transactional
    void forget(AccountId person) {
        jdbc.update("DELETE FROM notifications.message WHERE recipient = ?", person.value());
    }
}
