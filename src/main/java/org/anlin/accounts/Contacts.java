package org.anlin.accounts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.anlin.shared.Contact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People's mobile numbers, or else their e-mail addresses. Who has neither is left out. */
@Service
@Transactional(readOnly = true)
public class Contacts {

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whole, for lists that stay with the staff who named these people by them. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public Map<AccountId, String> whole(Collection<AccountId> people) {
        return read(people, contact -> contact);
    }

    /**
     * Enough to tell people apart at a door, too little to reach them. Open to modules; whom a view shows them to is the view's
     * matter.
     */
    @PreAuthorize("isAuthenticated()")
    public Map<AccountId, String> masked(Collection<AccountId> people) {
        return read(people, contact -> Contact.parse(contact).masked());
    }

    private Map<AccountId, String> read(Collection<AccountId> people, UnaryOperator<String> shown) {
        var contacts = new HashMap<AccountId, String>();
        jdbc.sql("""
                        SELECT id, coalesce(phone, email) AS contact FROM accounts.account
                        WHERE id = ANY(CAST(:ids AS uuid[])) AND coalesce(phone, email) IS NOT NULL""")
                .param("ids", people.stream().map(AccountId::toString).toArray(String[]::new))
                .query(row -> {
                    contacts.put(new AccountId(row.getObject("id", UUID.class)), shown.apply(row.getString("contact")));
                });
        return contacts;
    }
}
