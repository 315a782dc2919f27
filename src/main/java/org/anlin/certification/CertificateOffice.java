package org.anlin.certification;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.PersonName;
import org.anlin.accounts.Role;
import org.anlin.audit.AuditLog;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do to a certificate: withdraw it, or issue it anew with the right name. Coordinators within their districts. */
@Service
public class CertificateOffice {

    static final int LONGEST_REASON = 500;

    private record Matter(
            String number,
            @Nullable AccountId holder,
            @Nullable String name,
            String scheme) {}

    private final JdbcClient jdbc;
    private final CertificateRegister register;
    private final PrintableNames names;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateOffice(
            JdbcClient jdbc,
            CertificateRegister register,
            PrintableNames names,
            CurrentAccount current,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.names = names;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** For good: a revoked certificate is never renewed. */
    @Transactional
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public void revoke(CertificateId id, String reason) {
        String stripped = reason.strip();
        if (stripped.isEmpty()) {
            throw new RuleViolation("certification.revoke.reason-missing");
        }
        if (stripped.length() > LONGEST_REASON) {
            throw new RuleViolation("certification.revoke.reason-long", LONGEST_REASON);
        }
        Matter matter = matter(id);
        if (!register.revoke(id, current.id(), stripped)) {
            throw new RuleViolation("certification.not-in-force", matter.number());
        }
        record("certificate.revoked", id);
        if (matter.holder() != null) {
            events.publishEvent(new CertificateRevoked(id, matter.holder(), matter.scheme(), now()));
        }
    }

    /** A new certificate with the same dates; the old one says that it was replaced, and by which. */
    @Transactional
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public CertificateId correctName(CertificateId id, String typed) {
        String name = PersonName.parse(typed).value();
        Matter matter = matter(id);
        if (name.equals(matter.name())) {
            throw new RuleViolation("certification.replace.same-name");
        }
        if (!names.canPrint(name)) {
            throw new RuleViolation("certification.replace.unprintable");
        }
        CertificateId replacement = register.replace(id, name)
                .orElseThrow(() -> new RuleViolation("certification.not-in-force", matter.number()));
        record("certificate.replaced", id);
        AccountId holder = Objects.requireNonNull(matter.holder());
        events.publishEvent(new CertificateReplaced(id, replacement, holder, matter.scheme(), now()));
        return replacement;
    }

    /** Locks the row; a certificate of another district is as unknown as one that never was. */
    private Matter matter(CertificateId id) {
        return jdbc.sql("""
                        SELECT number, holder, holder_name AS name, scheme FROM certification.certificate
                        WHERE id = :id AND (:everywhere OR district_code = ANY (:districts)) FOR UPDATE
                        """)
                .param("id", id.value())
                .param("everywhere", current.has(Role.ADMINISTRATOR))
                .param("districts", current.districts(Role.COORDINATOR).toArray(String[]::new))
                .query((row, i) -> new Matter(
                        row.getString("number"),
                        account(row.getObject("holder", UUID.class)),
                        row.getString("name"),
                        row.getString("scheme")))
                .optional()
                .orElseThrow(() -> new RuleViolation("certification.unknown"));
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }

    private void record(String action, CertificateId id) {
        audit.record(action, current.id().value(), "certificate/" + id.value(), Map.of());
    }

    private Instant now() {
        return clock.instant();
    }
}
