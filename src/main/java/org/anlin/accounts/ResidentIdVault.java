package org.anlin.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.anlin.audit.AuditLog;
import org.anlin.shared.ResidentId;
import org.anlin.shared.RuleViolation;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** ID numbers, encrypted for their owner and matched by fingerprint: one person, one account. */
@Service
public class ResidentIdVault {

    private final PersonalDataKeys keys;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Recognition recognition;
    private final Clock clock;

    ResidentIdVault(PersonalDataKeys keys, JdbcClient jdbc, AuditLog audit, Recognition recognition, Clock clock) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.audit = audit;
        this.recognition = recognition;
        this.clock = clock;
    }

    /** Keeps the number of the person who asks; a number that another account holds is refused. */
    @Transactional
    @PreAuthorize("isAuthenticated() and authentication.principal.id == #owner")
    public void store(AccountId owner, ResidentId number) {
        try {
            jdbc.sql("""
                            INSERT INTO accounts.resident_id (account_id, ciphertext, fingerprint, stored_at)
                            VALUES (:account, :ciphertext, :fingerprint, :now)
                            ON CONFLICT (account_id) DO UPDATE SET ciphertext = excluded.ciphertext,
                                fingerprint = excluded.fingerprint, stored_at = excluded.stored_at
                            """)
                    .param("account", owner.value())
                    .param("ciphertext", keys.encrypt(number.value().getBytes(StandardCharsets.US_ASCII), bound(owner)))
                    .param("fingerprint", keys.fingerprint("resident-id", number.value()))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new RuleViolation("accounts.residentId.taken");
        }
        audit.record("resident-id.stored", owner.value(), owner.toString(), Map.of());
        recognition.changed(owner);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated() and authentication.principal.id == #owner")
    public Optional<String> masked(AccountId owner) {
        return maskedOf(owner);
    }

    /** The whole number, to its owner only, and written down. */
    @Transactional
    @PreAuthorize("isAuthenticated() and authentication.principal.id == #owner")
    public Optional<ResidentId> reveal(AccountId owner) {
        Optional<ResidentId> number = open(owner);
        number.ifPresent(shown -> audit.record("resident-id.revealed", owner.value(), owner.toString(), Map.of()));
        return number;
    }

    /** Whether a number is on file; the number itself stays closed. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public boolean holds(AccountId owner) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM accounts.resident_id WHERE account_id = ?)")
                .param(owner.value())
                .query(Boolean.class)
                .single();
    }

    Optional<String> maskedOf(AccountId owner) {
        return open(owner).map(ResidentId::masked);
    }

    private Optional<ResidentId> open(AccountId owner) {
        return jdbc.sql("SELECT ciphertext FROM accounts.resident_id WHERE account_id = ?")
                .param(owner.value())
                .query(byte[].class)
                .optional()
                .map(ciphertext ->
                        new ResidentId(new String(keys.decrypt(ciphertext, bound(owner)), StandardCharsets.US_ASCII)));
    }

    /** Bound to its account: moved to another row, a ciphertext does not open. */
    private static byte[] bound(AccountId owner) {
        return ByteBuffer.allocate(16)
                .putLong(owner.value().getMostSignificantBits())
                .putLong(owner.value().getLeastSignificantBits())
                .array();
    }
}
