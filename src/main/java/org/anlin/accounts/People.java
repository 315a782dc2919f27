package org.anlin.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.anlin.audit.AuditLog;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as the administrator sees them: contacts masked, every change of a role written down. */
@Service
public class People {

    private final AccountRepository accounts;
    private final PeopleList list;
    private final AccountStates states;
    private final CurrentAccount current;
    private final Regions regions;
    private final AuditLog audit;
    private final Clock clock;

    People(
            AccountRepository accounts,
            PeopleList list,
            AccountStates states,
            CurrentAccount current,
            Regions regions,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.list = list;
        this.states = states;
        this.current = current;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    /** By the beginning of a name, or by a whole mobile number, e-mail address or id. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Person> find(String words, @Nullable Role role, int offset, int limit) {
        return list.find(words, role, offset, limit);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public int count(String words, @Nullable Role role) {
        return list.count(words, role);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<HeldRole> roles(AccountId id) {
        return account(id).roles.stream()
                .map(grant -> new HeldRole(grant.role(), grant.districtCode()))
                .sorted()
                .toList();
    }

    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void grant(AccountId id, HeldRole role) {
        if (role.districtCode() != null
                && regions.find(role.districtCode())
                        .filter(region -> region.level() == Region.Level.DISTRICT)
                        .isEmpty()) {
            throw new RuleViolation("accounts.region.unknown");
        }
        Account account = account(id);
        if (account.erasedAt != null) {
            throw new RuleViolation("accounts.unknown");
        }
        account.grant(role.role(), role.districtCode(), clock.instant(), current.id());
        change(account, "role.granted", role);
    }

    /** Nobody takes the administrator's role from themselves, so that one always remains. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void revoke(AccountId id, HeldRole role) {
        if (role.role() == Role.ADMINISTRATOR && id.equals(current.id())) {
            throw new RuleViolation("accounts.role.ownAdministrator");
        }
        Account account = account(id);
        account.revoke(role.role(), role.districtCode());
        change(account, "role.revoked", role);
    }

    private void change(Account account, String action, HeldRole role) {
        accounts.save(account);
        states.forget(account.id);
        audit.record(action, current.id().value(), account.id.toString(), role.details());
    }

    private Account account(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new RuleViolation("accounts.unknown"));
    }

    /** A role, with its district when it is bound to one. */
    public record HeldRole(Role role, @Nullable String districtCode) implements Comparable<HeldRole> {

        Map<String, String> details() {
            return districtCode == null
                    ? Map.of("role", role.name())
                    : Map.of("role", role.name(), "district", districtCode);
        }

        @Override
        public int compareTo(HeldRole other) {
            int byRole = role.compareTo(other.role);
            return byRole != 0 ? byRole : String.valueOf(districtCode).compareTo(String.valueOf(other.districtCode));
        }
    }
}
