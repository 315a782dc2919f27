package org.anlin.accounts;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Six digits that prove a contact: good for ten minutes, five tries and one use. The newest replaces the one before. */
@Component
class Codes {

    static final int DIGITS = 6;
    static final int TRIES = 5;
    static final Duration VALID = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final PersonalDataKeys keys;
    private final Throttle throttle;
    private final Messages messages;
    private final ActivationLinks links;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Codes(
            JdbcClient jdbc,
            PersonalDataKeys keys,
            Throttle throttle,
            Messages messages,
            ActivationLinks links,
            Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.throttle = throttle;
        this.messages = messages;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Sends a code, or, when it would lead nowhere, a message that says why, or the link of an account that was prepared:
     * whoever asks sees and measures the same either way, and only the owner of the contact learns whether there is an account.
     */
    void send(CodePurpose purpose, Contact contact, Locale language, boolean leadsSomewhere) {
        throttle.countCode(contact.value(), ClientAddress.current());
        String code = String.format(Locale.ROOT, "%0" + DIGITS + "d", random.nextInt(1_000_000));
        store(purpose, contact, leadsSomewhere ? code : "never");
        if (leadsSomewhere || purpose == CodePurpose.MOVE || !links.sendTo(contact)) {
            String message = leadsSomewhere ? "accounts.message.code" : purpose.deadEnd();
            messages.send(contact, language, message, code, VALID.toMinutes());
        }
    }

    /** Uses the code up; whoever comes second with the same code is refused. */
    void redeem(CodePurpose purpose, Contact contact, String code) {
        byte[] key = key(contact);
        byte[] given = hash(purpose, contact, normal(code));
        boolean right = count(purpose, key)
                .filter(expected -> MessageDigest.isEqual(expected, given))
                .isPresent();
        if (!right || !remove(purpose, key, given)) {
            throw new RuleViolation("accounts.code.wrong");
        }
    }

    private void store(CodePurpose purpose, Contact contact, String code) {
        jdbc.sql("""
                        INSERT INTO accounts.code (purpose, contact_key, code_hash, tries, expires_at)
                        VALUES (:purpose, :contact, :code, 0, :expires)
                        ON CONFLICT (purpose, contact_key)
                        DO UPDATE SET code_hash = excluded.code_hash, tries = 0, expires_at = excluded.expires_at
                        """)
                .param("purpose", purpose.name())
                .param("contact", key(contact))
                .param("code", hash(purpose, contact, code))
                .param("expires", now().plus(VALID))
                .update();
    }

    private Optional<byte[]> count(CodePurpose purpose, byte[] key) {
        return jdbc.sql("""
                        UPDATE accounts.code SET tries = tries + 1
                        WHERE purpose = :purpose AND contact_key = :contact AND tries < :tries AND expires_at > :now
                        RETURNING code_hash
                        """)
                .param("purpose", purpose.name())
                .param("contact", key)
                .param("tries", TRIES)
                .param("now", now())
                .query(byte[].class)
                .optional();
    }

    private boolean remove(CodePurpose purpose, byte[] key, byte[] hash) {
        return jdbc.sql("DELETE FROM accounts.code WHERE purpose = ? AND contact_key = ? AND code_hash = ?")
                        .params(purpose.name(), key, hash)
                        .update()
                == 1;
    }

    @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT11M")
    @SchedulerLock(name = "accounts-code-cleaning")
    void dropExpired() {
        jdbc.sql("DELETE FROM accounts.code WHERE expires_at < ?").param(now()).update();
    }

    private byte[] key(Contact contact) {
        return keys.fingerprint("code-contact", contact.value());
    }

    private byte[] hash(CodePurpose purpose, Contact contact, String code) {
        return keys.fingerprint("code-" + purpose, contact.value() + '\0' + code);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String normal(String code) {
        return code.length() > 40
                ? ""
                : java.text.Normalizer.normalize(code, java.text.Normalizer.Form.NFKC)
                        .replaceAll("\\s", "");
    }
}
