package org.anlin.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Profile;
import org.anlin.audit.AuditLog;
import org.anlin.shared.Identifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes awards. The database admits one per holder, scheme and predecessor; who comes second writes nothing. */
@Component
class CertificateRegister {

    private final JdbcClient jdbc;
    private final Issuer issuer;
    private final AuditLog auditLog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateRegister(
            JdbcClient jdbc, Issuer issuer, AuditLog auditLog, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.issuer = issuer;
        this.auditLog = auditLog;
        this.events = events;
        this.clock = clock;
    }

    /** Issues what is complete and not yet held; certificates are printed later, on demand. */
    @Transactional
    void award(Profile holder, Set<CertificateScheme> complete) {
        complete.forEach(scheme -> award(holder, scheme));
    }

    private void award(Profile holder, CertificateScheme scheme) {
        var id = new CertificateId(Identifier.next());
        var now = clock.instant();
        LocalDate from = LocalDate.now(clock);
        LocalDate until = scheme.validity().lastDay(from);
        int issued = jdbc.sql("""
                        INSERT INTO certification.certificate (id, number, code, scheme, scheme_version, holder, holder_name,
                            issuer, issuer_en, issued_at, valid_from, valid_until, demo)
                        SELECT :id, :prefix || :year || '-' || lpad(nextval('certification.certificate_number')::text, 8, '0'),
                            :code, :scheme, :version, :holder, :name, :issuer, :issuerEn, :now, :from, :until, :demo
                        WHERE NOT EXISTS (SELECT FROM certification.certificate
                            WHERE holder = :holder AND scheme = :scheme AND follows IS NULL)
                        ON CONFLICT (holder, scheme, follows) WHERE holder IS NOT NULL DO NOTHING
                        """)
                .param("id", id.value())
                .param("prefix", issuer.numberPrefix())
                .param("year", Integer.toString(from.getYear()))
                .param("code", VerificationCode.random().value())
                .param("scheme", scheme.slug())
                .param("version", scheme.version())
                .param("holder", holder.id().value())
                .param("name", holder.name())
                .param("issuer", issuer.name())
                .param("issuerEn", issuer.nameEn())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("from", from)
                .param("until", until.equals(LocalDate.MAX) ? null : until)
                .param("demo", issuer.demo())
                .update();
        if (issued == 1) {
            auditLog.record("certificate.issued", null, "certificate/" + id.value(), Map.of("scheme", scheme.slug()));
            events.publishEvent(new CertificateIssued(id, holder.id(), scheme.slug(), now));
        }
    }

    /** What stays of an erased person's certificates is the bare record. */
    @Transactional
    void erase(AccountId holder) {
        jdbc.sql("UPDATE certification.certificate SET holder = NULL, holder_name = NULL WHERE holder = ?")
                .param(holder.value())
                .update();
    }
}
