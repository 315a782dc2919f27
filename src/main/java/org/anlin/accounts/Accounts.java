package org.anlin.accounts;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People as other modules know them. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final JdbcClient jdbc;

    Accounts(AccountRepository accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** Open to modules, listeners included; whom a view shows it to is the view's matter. */
    @PreAuthorize("permitAll()")
    public Profile profile(AccountId id) {
        return find(id).orElseThrow(() -> new RuleViolation("accounts.unknown"));
    }

    @PreAuthorize("permitAll()")
    public Optional<Profile> find(AccountId id) {
        return jdbc.sql("""
                        SELECT name, district_code, subdistrict_code, language,
                            guardian_contact IS NOT NULL AND guardian_id IS NULL, erased_at IS NOT NULL
                        FROM accounts.account WHERE id = ?
                        """)
                .param(id.value())
                .query((row, i) -> new Profile(
                        id,
                        Objects.requireNonNullElse(row.getString(1), ""),
                        row.getString(2),
                        row.getString(3),
                        Locale.forLanguageTag(row.getString(4)),
                        row.getBoolean(5),
                        row.getBoolean(6)))
                .optional();
    }

    /** The names of many people at once; who is unknown or erased is left out. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        var names = new HashMap<AccountId, String>();
        jdbc.sql("SELECT id, name FROM accounts.account WHERE id = ANY(CAST(:ids AS uuid[])) AND name IS NOT NULL")
                .param("ids", ids.stream().map(AccountId::toString).toArray(String[]::new))
                .query(row -> {
                    names.put(new AccountId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    /** The languages of many people at once; who is unknown is left out. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Map<AccountId, Locale> languages(Collection<AccountId> ids) {
        var languages = new HashMap<AccountId, Locale>();
        jdbc.sql("SELECT id, language FROM accounts.account WHERE id = ANY(CAST(:ids AS uuid[]))")
                .param("ids", ids.stream().map(AccountId::toString).toArray(String[]::new))
                .query(row -> {
                    languages.put(
                            new AccountId(row.getObject("id", UUID.class)),
                            Locale.forLanguageTag(row.getString("language")));
                });
        return languages;
    }

    /** The one person with exactly this mobile number or e-mail address, for staff to whom it was told; not one who is still awaited. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')")
    public Optional<Profile> withContact(String contact) {
        return accounts.findByContact(Contact.parse(contact).value())
                .filter(account -> !account.awaitsPerson)
                .map(Account::profile);
    }

    /** Whose mobile numbers and e-mail addresses these are, for staff who bring in lists. Those of nobody are left out. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public Map<String, AccountId> withContacts(Collection<String> contacts) {
        var people = new HashMap<String, AccountId>();
        jdbc.sql("""
                        SELECT asked.contact, a.id FROM unnest(CAST(:contacts AS text[])) AS asked(contact)
                        JOIN accounts.account a ON a.phone = asked.contact AND NOT a.awaits_person
                        UNION ALL
                        SELECT asked.contact, a.id FROM unnest(CAST(:contacts AS text[])) AS asked(contact)
                        JOIN accounts.account a ON a.email = asked.contact AND NOT a.awaits_person
                        """).param("contacts", contacts.toArray(String[]::new)).query(row -> {
            people.put(row.getString("contact"), new AccountId(row.getObject("id", UUID.class)));
        });
        return people;
    }

    /** The coordinators of a district and all administrators, for messages to them. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Set<AccountId> staffOf(String districtCode) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT g.account_id FROM accounts.role_grant g
                        WHERE g.role = 'ADMINISTRATOR' OR g.role = 'COORDINATOR' AND g.district_code = ?
                        """)
                .param(districtCode)
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list());
    }

    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public boolean has(AccountId id, Role role) {
        return accounts.findById(id)
                .map(account -> account.roles.stream().anyMatch(grant -> grant.role() == role))
                .orElse(false);
    }
}
