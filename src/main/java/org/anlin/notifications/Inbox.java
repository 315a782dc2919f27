package org.anlin.notifications;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.anlin.accounts.CurrentAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages of the person who asks, newest first. */
@Service
public class Inbox {

    private final JdbcClient jdbc;
    private final MessageTexts texts;
    private final CurrentAccount current;
    private final Clock clock;

    Inbox(JdbcClient jdbc, MessageTexts texts, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.current = current;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Message> messages(Locale language, int offset, int limit) {
        return jdbc.sql("""
                        SELECT id, kind, chinese, english, path, created_at, read_at FROM notifications.message
                        WHERE recipient = ? ORDER BY created_at DESC, id DESC OFFSET ? LIMIT ?
                        """)
                .params(current.id().value(), offset, limit)
                .query((row, number) -> new Message(
                        row.getObject("id", java.util.UUID.class),
                        texts.title(row, language),
                        texts.text(row, language),
                        row.getString("path"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("read_at") == null))
                .list();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public int unread() {
        return jdbc.sql("SELECT count(*) FROM notifications.message WHERE recipient = ? AND read_at IS NULL")
                .param(current.id().value())
                .query(Integer.class)
                .single();
    }

    /** What came in while the page was being read stays unread. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void markRead(List<Message> seen) {
        jdbc.sql("""
                        UPDATE notifications.message SET read_at = :now
                        WHERE recipient = :me AND read_at IS NULL AND id = ANY(:seen)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", current.id().value())
                .param("seen", seen.stream().map(Message::id).toArray(java.util.UUID[]::new))
                .update();
    }
}
