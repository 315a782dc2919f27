package org.anlin.accounts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts of people whom staff have named by them, for lists that stay with the staff; for pages there are masked ones. */
@Service
public class KnownContacts {

    private final JdbcClient jdbc;

    KnownContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The mobile number, or else the e-mail address; who has neither is left out. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public Map<AccountId, String> of(Collection<AccountId> people) {
        var contacts = new HashMap<AccountId, String>();
        jdbc.sql("""
                        SELECT id, coalesce(phone, email) AS contact FROM accounts.account
                        WHERE id = ANY(CAST(:ids AS uuid[])) AND coalesce(phone, email) IS NOT NULL""")
                .param("ids", people.stream().map(AccountId::toString).toArray(String[]::new))
                .query(row -> {
                    contacts.put(new AccountId(row.getObject("id", UUID.class)), row.getString("contact"));
                });
        return contacts;
    }
}
