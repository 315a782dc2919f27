package org.anlin.bases.visits.staff;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Profile;
import org.anlin.audit.AuditLog;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to the venue, as the coordinator of its district names them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class BaseStaff {

    private final JdbcClient jdbc;
    private final BaseScope scope;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final Clock clock;

    BaseStaff(
            JdbcClient jdbc, BaseScope scope, Accounts accounts, CurrentAccount current, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.accounts = accounts;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<StaffMember> of(String slug) {
        List<AccountId> people = jdbc.sql("SELECT person FROM bases.staff WHERE base = ? ORDER BY added_at")
                .param(kept(slug).id().value())
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
        Map<AccountId, String> names = accounts.names(people);
        return people.stream()
                .map(person -> new StaffMember(person, names.getOrDefault(person, "")))
                .toList();
    }

    /** @param contact a mobile number or an e-mail address that the coordinator was told; names are not searched */
    public void name(String slug, String contact) {
        VisitedBase base = kept(slug);
        AccountId person = accounts.withContact(contact)
                .filter(profile -> !profile.erased())
                .map(Profile::id)
                .orElseThrow(() -> new RuleViolation("visits.staff.unknown"));
        int added = jdbc.sql("INSERT INTO bases.staff VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(
                        base.id().value(),
                        person.value(),
                        current.id().value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added > 0) {
            record("base.staff-named", base, person);
        }
    }

    public void release(String slug, AccountId person) {
        VisitedBase base = kept(slug);
        int removed = jdbc.sql("DELETE FROM bases.staff WHERE base = ? AND person = ?")
                .params(base.id().value(), person.value())
                .update();
        if (removed > 0) {
            record("base.staff-released", base, person);
        }
    }

    /** A coordinator may be named by a base of another district, and names nobody there. */
    private VisitedBase kept(String slug) {
        VisitedBase base = scope.require(slug);
        if (!base.kept()) {
            throw new RuleViolation("bases.unknown");
        }
        return base;
    }

    private void record(String action, VisitedBase base, AccountId person) {
        audit.record(action, current.id().value(), "base/" + base.slug(), Map.of("person", person.toString()));
    }
}
