package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.anlin.AnlinTest;
import org.anlin.audit.AuditLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@AnlinTest
@Transactional
class FirstAdministratorTests {

    @Autowired
    AccountFixtures people;

    @Autowired
    AccountRepository accounts;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void isWhomTheOperatorNames() {
        String phone = people.aPhone();
        AccountId named = people.aResident(phone);

        Account welcome = greeting(phone).welcome(account(named));

        assertThat(welcome.principal().getAuthorities()).extracting("authority").contains("ROLE_ADMINISTRATOR");
        assertThat(jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = 'role.granted' AND subject = ?")
                        .param(named.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isNobodyElseAndNobodyWhenNoneIsNamed() {
        AccountId other = people.aResident(people.aPhone());

        assertThat(isAdministrator(greeting(people.aPhone()).welcome(account(other))))
                .isFalse();
        assertThat(isAdministrator(greeting(" ").welcome(account(other)))).isFalse();
    }

    @Test
    void isOnlyTheFirst() {
        AccountId before = people.aResident(people.aPhone());
        Account administrator = account(before);
        administrator.grant(Role.ADMINISTRATOR, null, clock.instant(), null);
        accounts.save(administrator);
        String phone = people.aPhone();

        assertThat(isAdministrator(greeting(phone).welcome(account(people.aResident(phone)))))
                .isFalse();
    }

    private FirstAdministrator greeting(String contact) {
        return new FirstAdministrator(contact, accounts, audit, jdbc, clock);
    }

    private Account account(AccountId id) {
        return accounts.findById(id).orElseThrow();
    }

    private static boolean isAdministrator(Account account) {
        return account.roles.stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }
}
