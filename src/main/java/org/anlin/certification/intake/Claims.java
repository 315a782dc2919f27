package org.anlin.certification.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.PersonIdentified;
import org.anlin.accounts.PersonMark;
import org.anlin.accounts.PersonMarks;
import org.anlin.accounts.PersonMarks.Marks;
import org.anlin.audit.AuditLog;
import org.anlin.certification.CertificateClaimed;
import org.anlin.certification.CertificateId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Gives earlier certificates to their holders when these come. It takes the name on the certificate and, beside it, the contact
 * of the list, which the person has proved, or the ID number; an ID number that differs outweighs a contact that fits.
 */
@Component
class Claims {

    private static final String WAITING = """
            SELECT id, scheme FROM certification.certificate
            WHERE holder IS NULL AND holder_name = :name
              AND (contact_mark = decode(:contact, 'hex') OR identity_mark = decode(:identity, 'hex'))
              AND (identity_mark IS NULL OR CAST(:identity AS text) IS NULL OR identity_mark = decode(:identity, 'hex'))
            ORDER BY valid_until DESC NULLS FIRST, valid_from DESC""";

    /** A person holds one first certificate of a scheme: the one that lasts longest. */
    private static final String GIVE = """
            UPDATE certification.certificate c SET holder = :holder, contact_mark = NULL, identity_mark = NULL
            WHERE id = :id AND holder IS NULL AND NOT EXISTS (
                SELECT FROM certification.certificate o WHERE o.holder = :holder AND o.scheme = c.scheme AND o.follows IS NULL)""";

    private record Waiting(UUID id, String scheme) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PersonMarks marks;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Claims(
            JdbcClient jdbc,
            Accounts accounts,
            PersonMarks marks,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.marks = marks;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PersonIdentified event) {
        AccountId person = event.account();
        marks.of(person)
                .ifPresent(known -> waiting(accounts.profile(person).name(), known)
                        .forEach(certificate -> give(certificate, person)));
    }

    private List<Waiting> waiting(String name, Marks known) {
        @Nullable PersonMark identity = known.identity();
        return jdbc.sql(WAITING)
                .param("name", name)
                .param("contact", known.contact().value())
                .param("identity", identity == null ? null : identity.value())
                .query(Waiting.class)
                .list();
    }

    private void give(Waiting certificate, AccountId holder) {
        int given = jdbc.sql(GIVE)
                .param("holder", holder.value())
                .param("id", certificate.id())
                .update();
        if (given == 1) {
            var id = new CertificateId(certificate.id());
            audit.record("certificate.claimed", holder.value(), id.value().toString(), Map.of());
            events.publishEvent(new CertificateClaimed(id, holder, certificate.scheme(), clock.instant()));
        }
    }
}
