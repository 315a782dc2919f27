package org.anlin.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.certification.CertificateExpiring;
import org.anlin.certification.CertificateId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the reminder of a certificate leads: to the nearest class that renews it. */
@AnlinTest
class CertificateNoticesTests {

    private static final String DISTRICT = "110118";

    @Autowired
    AccountFixtures people;

    @Autowired
    ClassFixtures classes;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private AccountId holder;

    @BeforeEach
    void aHolderInTheDistrict() {
        jdbc.sql(
                        "UPDATE classes.training_class SET state = 'CANCELLED', cancelled_reason = 'test' WHERE district_code = ? AND state <> 'CANCELLED'")
                .param(DISTRICT)
                .update();
        holder = people.aResident(people.aPhone());
        jdbc.sql("UPDATE accounts.account SET district_code = ? WHERE id = ?")
                .params(DISTRICT, holder.value())
                .update();
    }

    @Test
    void leadsToTheNextClassWithAFreeSeatInTheOwnDistrict() {
        classes.seated(aClassIn(2, 1));
        TrainingClassId next = aClassIn(3, 5);
        aClassIn(4, 5);

        expires(30);

        assertThat(paths()).containsExactly("/classes/" + next);
    }

    @Test
    void passesAClassThatIsTooEarlyToRenew() {
        aClassIn(3, 5);
        TrainingClassId inTheWindow = aClassIn(111, 5);

        // The window of ninety days opens in 110.
        expires(200);

        assertThat(paths()).containsExactly("/classes/" + inTheWindow);
    }

    private TrainingClassId aClassIn(int days, int seats) {
        return classes.aClass(seats, clock.instant().plus(Duration.ofDays(days)), DISTRICT);
    }

    private void expires(int days) {
        var event = new CertificateExpiring(
                new CertificateId(UUID.randomUUID()),
                holder,
                "cpr-aed",
                ClassFixtures.COURSE,
                LocalDate.now(clock).plusDays(days),
                days);
        transactions.executeWithoutResult(status -> events.publishEvent(event));
    }

    private List<String> paths() {
        await().atMost(Duration.ofSeconds(20)).until(() -> !all().isEmpty());
        return all();
    }

    private List<String> all() {
        return jdbc.sql("SELECT path FROM notifications.message WHERE recipient = ?")
                .param(holder.value())
                .query(String.class)
                .list();
    }
}
