package org.anlin.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
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

    /** Issues what is due; certificates are printed later, on demand. Nothing happens when another server was first. */
    @Transactional
    void award(Profile holder, Award award) {
        var id = new CertificateId(Identifier.next());
        var now = clock.instant();
        CertificateScheme scheme = award.scheme();
        if (award.follows() != null && !inForce(award.follows())) {
            return;
        }
        // Looking first spares the sequence; the unique indexes decide.
        int issued = jdbc.sql("""
                        INSERT INTO certification.certificate (id, number, code, scheme, scheme_version, holder, holder_name,
                            district_code, issuer, issuer_en, issued_at, valid_from, valid_until, window_days, grace_days,
                            training_class, follows, demo)
                        SELECT :id, :prefix || :year || '-' || lpad(nextval('certification.certificate_number')::text, 8, '0'),
                            :code, :scheme, :version, :holder, :name, :district, :issuer, :issuerEn, :now, :from, :until,
                            :window, :grace, :class, CAST(:follows AS uuid), :demo
                        WHERE NOT EXISTS (SELECT FROM certification.certificate
                            WHERE holder = :holder AND scheme = :scheme AND follows IS NOT DISTINCT FROM CAST(:follows AS uuid))
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", id.value())
                .param("prefix", issuer.numberPrefix())
                .param("year", Integer.toString(LocalDate.now(clock).getYear()))
                .param("code", VerificationCode.random().value())
                .param("scheme", scheme.slug())
                .param("version", scheme.version())
                .param("holder", holder.id().value())
                .param("name", holder.name())
                .param("district", holder.districtCode())
                .param("issuer", issuer.name())
                .param("issuerEn", issuer.nameEn())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("from", award.from())
                .param("until", award.until())
                .param("window", scheme.renewal().window())
                .param("grace", scheme.renewal().grace())
                .param("class", award.trainingClass())
                .param(
                        "follows",
                        award.follows() == null ? null : award.follows().value())
                .param("demo", issuer.demo())
                .update();
        if (issued == 1) {
            if (award.follows() != null) {
                renew(award.follows(), id);
            }
            auditLog.record("certificate.issued", null, "certificate/" + id.value(), Map.of("scheme", scheme.slug()));
            events.publishEvent(new CertificateIssued(id, holder.id(), scheme.slug(), now));
        }
    }

    private void renew(CertificateId old, CertificateId fresh) {
        jdbc.sql("UPDATE certification.certificate SET renewed_by = ? WHERE id = ?")
                .params(fresh.value(), old.value())
                .update();
    }

    /** Locks the row, so that nobody revokes what is being renewed, nor two wait for each other. */
    private boolean inForce(CertificateId id) {
        return jdbc.sql("""
                        SELECT revoked_at IS NULL AND replaced_by IS NULL FROM certification.certificate WHERE id = ? FOR UPDATE
                        """).param(id.value()).query(Boolean.class).optional().orElse(false);
    }

    /** The same award under another name; {@code old} points to it from now on. Empty when another was first. */
    @Transactional
    Optional<CertificateId> replace(CertificateId old, String name) {
        if (!inForce(old)) {
            return Optional.empty();
        }
        var id = new CertificateId(Identifier.next());
        int issued = jdbc.sql("""
                        INSERT INTO certification.certificate (id, number, code, scheme, scheme_version, holder, holder_name,
                            district_code, issuer, issuer_en, issued_at, valid_from, valid_until, window_days, grace_days,
                            follows, demo)
                        SELECT :id, :prefix || :year || '-' || lpad(nextval('certification.certificate_number')::text, 8, '0'),
                            :code, scheme, scheme_version, holder, :name, district_code, :issuer, :issuerEn, :now,
                            valid_from, valid_until, window_days, grace_days, id, :demo
                        FROM certification.certificate
                        WHERE id = :old AND holder IS NOT NULL AND revoked_at IS NULL AND replaced_by IS NULL
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", id.value())
                .param("prefix", issuer.numberPrefix())
                .param("year", Integer.toString(LocalDate.now(clock).getYear()))
                .param("code", VerificationCode.random().value())
                .param("name", name)
                .param("issuer", issuer.name())
                .param("issuerEn", issuer.nameEn())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("demo", issuer.demo())
                .param("old", old.value())
                .update();
        if (issued == 0) {
            return Optional.empty();
        }
        jdbc.sql("UPDATE certification.certificate SET replaced_by = ? WHERE id = ?")
                .params(id.value(), old.value())
                .update();
        jdbc.sql("UPDATE certification.certificate SET renewed_by = ? WHERE renewed_by = ?")
                .params(id.value(), old.value())
                .update();
        return Optional.of(id);
    }

    /** False when it was revoked or replaced before. What it renewed stands by its own dates again. */
    @Transactional
    boolean revoke(CertificateId id, AccountId by, String reason) {
        boolean revoked = jdbc.sql("""
                        UPDATE certification.certificate SET revoked_at = ?, revoked_by = ?, revoked_reason = ?
                        WHERE id = ? AND revoked_at IS NULL AND replaced_by IS NULL
                        """)
                        .params(clock.instant().atOffset(ZoneOffset.UTC), by.value(), reason, id.value())
                        .update()
                == 1;
        if (revoked) {
            jdbc.sql("UPDATE certification.certificate SET renewed_by = NULL WHERE renewed_by = ?")
                    .param(id.value())
                    .update();
        }
        return revoked;
    }

    /** What stays of an erased person's certificates is the bare record. */
    @Transactional
    void erase(AccountId holder) {
        // Also the line of a certificate that was claimed later: it named nobody's account.
        jdbc.sql("""
                        UPDATE certification.intake_line l SET holder = NULL, holder_name = NULL
                        WHERE l.holder = :holder OR EXISTS (SELECT FROM certification.certificate c
                            WHERE c.holder = :holder AND c.intake = l.intake AND c.number = l.number)
                        """).param("holder", holder.value()).update();
        jdbc.sql(
                        "UPDATE certification.certificate SET holder = NULL, holder_name = NULL, district_code = NULL WHERE holder = ?")
                .param(holder.value())
                .update();
    }
}
