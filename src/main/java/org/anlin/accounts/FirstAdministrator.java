package org.anlin.accounts;

import java.time.Clock;
import java.util.Map;
import org.anlin.audit.AuditLog;
import org.anlin.shared.Contact;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the operator names in a setting becomes administrator on coming in, while there is no other. */
@Component
class FirstAdministrator {

    private final String contact;
    private final AccountRepository accounts;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAdministrator(
            @Value("${anlin.first-administrator:}") String contact,
            AccountRepository accounts,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.contact = contact.isBlank() ? "" : Contact.parse(contact).value();
        this.accounts = accounts;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    Account welcome(Account account) {
        if (!account.contact().value().equals(contact) || account.isChild() || thereIsOne()) {
            return account;
        }
        account.grant(Role.ADMINISTRATOR, null, clock.instant(), null);
        audit.record("role.granted", null, account.id.toString(), Map.of("role", Role.ADMINISTRATOR.name()));
        return accounts.save(account);
    }

    private boolean thereIsOne() {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM accounts.role_grant JOIN accounts.account ON id = account_id
                            WHERE role = 'ADMINISTRATOR' AND NOT demo)
                        """).query(Boolean.class).single();
    }
}
