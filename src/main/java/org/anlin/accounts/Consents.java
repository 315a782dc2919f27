package org.anlin.accounts;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anlin.shared.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who agreed to which version of which text, and when. */
@Component
class Consents {

    private final Recognition recognition;
    private final ConsentTexts texts;
    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(Recognition recognition, ConsentTexts texts, JdbcClient jdbc, Clock clock) {
        this.recognition = recognition;
        this.texts = texts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account and its consents come together or not at all. */
    @Transactional
    void openWith(Account account, List<ConsentDocument> documents) {
        recognition.save(account);
        documents.forEach(document -> give(account.id, account.id, document));
    }

    @Transactional
    void give(AccountId account, AccountId by, ConsentDocument document) {
        jdbc.sql("""
                        INSERT INTO accounts.consent (id, account_id, document, version, given_at, given_by)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Identifier.next(),
                        account.value(),
                        document.name(),
                        texts.version(document),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by.value())
                .update();
    }

    @Transactional
    void withdraw(AccountId account, ConsentDocument document) {
        jdbc.sql("""
                        UPDATE accounts.consent SET withdrawn_at = ?
                        WHERE account_id = ? AND document = ? AND withdrawn_at IS NULL
                        """)
                .params(clock.instant().atOffset(ZoneOffset.UTC), account.value(), document.name())
                .update();
    }

    /** Agreed to in other words than today's, and not taken back. */
    Set<ConsentDocument> outdated(AccountId account) {
        Set<ConsentDocument> agreed = EnumSet.noneOf(ConsentDocument.class);
        Set<ConsentDocument> current = EnumSet.noneOf(ConsentDocument.class);
        for (Consent consent : of(account)) {
            var document = ConsentDocument.valueOf(consent.document());
            if (consent.withdrawnAt() == null) {
                agreed.add(document);
                if (consent.version().equals(texts.version(document))) {
                    current.add(document);
                }
            }
        }
        agreed.removeAll(current);
        return agreed;
    }

    boolean neverGiven(AccountId account, ConsentDocument document) {
        return of(account).stream().noneMatch(consent -> consent.document().equals(document.name()));
    }

    OpenConsents.Text lastTime(AccountId account, ConsentDocument document) {
        return of(account).stream()
                .filter(consent -> consent.document().equals(document.name()))
                .reduce((earlier, later) -> later)
                .map(last -> new OpenConsents.Text(
                        document, last.version(), last.givenAt().toInstant()))
                .orElseGet(() -> new OpenConsents.Text(document, null, null));
    }

    /** By a guardian for children. */
    List<Consent> forOthers(AccountId by) {
        return jdbc.sql("""
                        SELECT document, version, given_at, given_by, withdrawn_at
                        FROM accounts.consent WHERE given_by = ? AND account_id <> given_by ORDER BY given_at
                        """).param(by.value()).query(Consent.class).list();
    }

    /** A guardian who has left answers for nobody any more. */
    @Transactional
    void withdrawForOthers(AccountId by) {
        jdbc.sql("""
                        UPDATE accounts.consent SET withdrawn_at = ?
                        WHERE given_by = ? AND account_id <> given_by AND withdrawn_at IS NULL
                        """)
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.value())
                .update();
    }

    List<Consent> of(AccountId account) {
        return jdbc.sql("""
                        SELECT document, version, given_at, given_by, withdrawn_at
                        FROM accounts.consent WHERE account_id = ? ORDER BY given_at
                        """).param(account.value()).query(Consent.class).list();
    }
}
