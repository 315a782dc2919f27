package org.anlin.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.Correspondence;
import org.anlin.accounts.Letter;
import org.anlin.accounts.Profile;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the queue to the gateways. Every portal has one; a letter in hand is locked, so that no other takes it. A portal killed
 * between handing over and writing that down leaves the letter to be handed over again with the same id.
 */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    static final int MOST_TRIES = 8;

    private static final String NEXT = """
            SELECT id, recipient, kind, chinese, english, path, method, calendar, tries
            FROM notifications.delivery JOIN notifications.message ON id = message
            WHERE state = 'WAITING' AND due_at <= ? ORDER BY due_at LIMIT 1 FOR UPDATE OF delivery SKIP LOCKED
            """;

    private record InHand(UUID message, AccountId recipient, Letter letter, int tries) {}

    private final JdbcClient jdbc;
    private final MessageTexts texts;
    private final Accounts accounts;
    private final Correspondence correspondence;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String root;

    Postman(
            JdbcClient jdbc,
            MessageTexts texts,
            Accounts accounts,
            Correspondence correspondence,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${anlin.public-url}") String publicUrl) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.accounts = accounts;
        this.correspondence = correspondence;
        this.transaction = transaction;
        this.clock = clock;
        this.root = publicUrl.replaceFirst("/+$", "");
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT5S")
    void round() {
        while (Boolean.TRUE.equals(transaction.execute(status -> takeOne()))) {
            log.trace("a letter is on its way");
        }
    }

    private boolean takeOne() {
        Optional<InHand> next =
                jdbc.sql(NEXT).param(utc(clock.instant())).query(this::inHand).optional();
        next.ifPresent(this::deliver);
        return next.isPresent();
    }

    private void deliver(InHand letter) {
        try {
            note(
                    letter,
                    correspondence.write(letter.recipient(), letter.letter()).name());
        } catch (RuntimeException failure) {
            // The reason may hold an address: its kind is enough.
            log.warn(
                    "message {} could not be sent: {}",
                    letter.message(),
                    failure.getClass().getSimpleName());
            postpone(letter);
        }
    }

    private void note(InHand letter, String state) {
        jdbc.sql("UPDATE notifications.delivery SET state = ?, tries = tries + 1 WHERE message = ?")
                .params(state, letter.message())
                .update();
    }

    /** Waits one minute, two, four … */
    private void postpone(InHand letter) {
        if (letter.tries() + 1 >= MOST_TRIES) {
            note(letter, "FAILED");
            return;
        }
        Instant due = clock.instant().plus(Duration.ofMinutes(1L << letter.tries()));
        jdbc.sql("UPDATE notifications.delivery SET tries = tries + 1, due_at = ? WHERE message = ?")
                .params(utc(due), letter.message())
                .update();
    }

    private InHand inHand(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var recipient = new AccountId(row.getObject("recipient", UUID.class));
        Locale language = accounts.find(recipient).map(Profile::language).orElse(Translations.CHINESE);
        String text = texts.text(row, language) + "\n\n" + root + row.getString("path");
        return new InHand(
                id,
                recipient,
                new Letter(id + "@anlin", texts.title(row, language), text, invitation(row)),
                row.getInt("tries"));
    }

    private static Letter.@Nullable Invitation invitation(ResultSet row) throws SQLException {
        String method = row.getString("method");
        return method == null ? null : new Letter.Invitation(method, row.getString("calendar"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
