package org.anlin.accounts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlin.shared.Contact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enough of people's contacts to tell them apart at a door, too little to reach them. */
@Service
public class MaskedContacts {

    private final JdbcClient jdbc;

    MaskedContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open to modules; whom a view shows them to is the view's matter. Who has no contact is left out. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Map<AccountId, String> of(Collection<AccountId> people) {
        var contacts = new HashMap<AccountId, String>();
        jdbc.sql("""
                        SELECT id, coalesce(phone, email) AS contact FROM accounts.account
                        WHERE id = ANY(CAST(:ids AS uuid[])) AND coalesce(phone, email) IS NOT NULL""")
                .param("ids", people.stream().map(AccountId::toString).toArray(String[]::new))
                .query(row -> {
                    contacts.put(
                            new AccountId(row.getObject("id", UUID.class)),
                            Contact.parse(row.getString("contact")).masked());
                });
        return contacts;
    }
}
