package org.anlin.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links behind which a prepared account waits for its person: 256 random bits, kept as a hash, good for some days and one use. */
@Component
public class ActivationLinks {

    private static final int TOKEN_BYTES = 32;
    // Whoever was written to today is not written to again by staff.
    private static final Duration PAUSE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final Messages messages;
    private final Throttle throttle;
    private final Clock clock;
    private final Duration valid;
    private final String root;
    private final SecureRandom random = new SecureRandom();

    ActivationLinks(
            JdbcClient jdbc,
            AccountRepository accounts,
            Messages messages,
            Throttle throttle,
            Clock clock,
            @Value("${anlin.activation.valid:P14D}") Duration valid,
            @Value("${anlin.public-url}") String publicUrl) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.messages = messages;
        this.throttle = throttle;
        this.clock = clock;
        this.valid = valid;
        this.root = publicUrl.replaceFirst("/+$", "");
    }

    /** Sends a link in the name of staff, unless one went out within a day; false when nothing was sent. */
    public boolean send(AccountId id) {
        return accounts.findById(id)
                .filter(account -> account.awaitsPerson)
                .map(account -> send(account, clock.instant().minus(PAUSE).atOffset(ZoneOffset.UTC)))
                .orElse(false);
    }

    /** The owner of the contact tries to come in: the newest link replaces the one before. False when nobody is awaited there. */
    boolean sendTo(Contact contact) {
        return accounts.findByContact(contact.value())
                .filter(account -> account.awaitsPerson)
                .map(account -> send(account, now()))
                .orElse(false);
    }

    /** The account behind a link that is still good; whoever tries links is slowed down. */
    Optional<Account> find(String token) {
        Optional<Account> account = jdbc.sql(
                        "SELECT account_id FROM accounts.activation WHERE token_hash = ? AND expires_at > ?")
                .params(hash(token), now())
                .query(UUID.class)
                .optional()
                .flatMap(id -> accounts.findById(new AccountId(id)))
                .filter(found -> found.awaitsPerson);
        if (account.isEmpty()) {
            throttle.countLink(ClientAddress.current());
        }
        return account;
    }

    /** Uses the link up; whoever comes second with it is too late. */
    boolean redeem(String token) {
        return jdbc.sql("DELETE FROM accounts.activation WHERE token_hash = ? AND expires_at > ?")
                        .params(hash(token), now())
                        .update()
                == 1;
    }

    // The link is written down before it is sent: one that arrives is always good.
    private boolean send(Account account, OffsetDateTime unlessSince) {
        String token = token();
        if (!store(account.id, token, unlessSince)) {
            return false;
        }
        Locale language = Locale.forLanguageTag(account.language);
        try {
            messages.send(
                    account.contact(),
                    language,
                    "accounts.message.activate",
                    account.profile().name(),
                    root + "/activate/" + token,
                    valid.toDays());
            return true;
        } catch (RuleViolation unreachable) {
            jdbc.sql("UPDATE accounts.activation SET failed = true WHERE account_id = ?")
                    .param(account.id.value())
                    .update();
            return false;
        }
    }

    private boolean store(AccountId id, String token, OffsetDateTime unlessSince) {
        return jdbc.sql("""
                        INSERT INTO accounts.activation AS known (account_id, token_hash, expires_at, sent_at)
                        VALUES (:account, :token, :expires, :now)
                        ON CONFLICT (account_id) DO UPDATE SET token_hash = excluded.token_hash,
                            expires_at = excluded.expires_at, sent_at = excluded.sent_at, failed = false
                        WHERE known.failed OR known.sent_at <= :since
                        """)
                        .param("account", id.value())
                        .param("token", hash(token))
                        .param("expires", now().plus(valid))
                        .param("now", now())
                        .param("since", unlessSince)
                        .update()
                == 1;
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
