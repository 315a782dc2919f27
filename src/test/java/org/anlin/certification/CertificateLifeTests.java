package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.classes.SkillsSignedOff;
import org.anlin.classes.TrainingClassId;
import org.anlin.learning.CoursePassed;
import org.anlin.shared.Identifier;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Certificates from the first class to renewal, by what learning and classes tell. */
class CertificateLifeTests extends CertificateTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void issuesAfterTheoryAndPracticeHoweverOftenTheEventsArrive() {
        AccountId learner = people.aResident(people.aPhone());
        SkillsSignedOff shown = signedOff(learner, "cpr-aed", TODAY.minusDays(2));

        publish(new CoursePassed(learner, "cpr-aed", 1, Instant.now()));
        publish(shown);
        publish(shown);
        awaitCertificates(learner, 1);
        publish(shown);

        await().pollDelay(Duration.ofSeconds(1)).until(() -> rows.of(learner).size() == 1);
        HeldCertificate certificate = rows.of(learner).getFirst();
        assertThat(certificate.validFrom()).isEqualTo(TODAY.minusDays(2));
        assertThat(certificate.links().trainingClass())
                .isEqualTo(shown.trainingClass().value());
        assertThat(jdbc.sql("SELECT examiner FROM certification.evidence WHERE holder = ? AND kind = 'PRACTICE'")
                        .param(learner.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(shown.examiner().value());
    }

    @Test
    void renewsByAClassOnce() {
        AccountId learner = people.aResident(people.aPhone());
        LocalDate expiry = TODAY.plusDays(20);
        HeldCertificate old = issued(person(learner), TODAY.minusMonths(23), expiry, null);
        SkillsSignedOff shown = signedOff(learner, "cpr-aed", TODAY);

        publish(shown);
        publish(shown);
        awaitCertificates(learner, 2);

        HeldCertificate renewed = rows.of(learner).getFirst();
        assertThat(renewed.links().follows()).isEqualTo(old.id());
        assertThat(renewed.validUntil())
                .isEqualTo(scheme().validity().lastDay(expiry))
                .isAfter(TODAY.plusMonths(24));
        HeldCertificate followed = rows.of(learner).getLast();
        assertThat(followed)
                .usingRecursiveComparison()
                .ignoringFields("links.renewedBy")
                .isEqualTo(old);
        assertThat(followed.links().renewedBy()).isEqualTo(renewed.id());
    }

    @Test
    void aWebRefresherRenewsNothing() {
        AccountId learner = people.aResident(people.aPhone());
        issued(person(learner), TODAY.minusMonths(23), TODAY.plusDays(20), null);

        publish(new CoursePassed(learner, "cpr-aed", 2, Instant.now()));
        publish(new CoursePassed(learner, "home-preparedness", 1, Instant.now()));
        awaitCertificates(learner, 2);

        assertThat(rows.of(learner))
                .extracting(held -> held.scheme().slug())
                .containsExactlyInAnyOrder("cpr-aed", "home-preparedness");
    }

    private static SkillsSignedOff signedOff(AccountId learner, String course, LocalDate day) {
        return new SkillsSignedOff(
                new TrainingClassId(Identifier.next()),
                learner,
                course,
                1,
                new AccountId(Identifier.next()),
                day.atTime(LocalTime.of(0, 30))
                        .atZone(TimeConfiguration.BEIJING)
                        .toInstant());
    }

    private void publish(Object event) {
        transactions.executeWithoutResult(transaction -> events.publishEvent(event));
    }

    private void awaitCertificates(AccountId learner, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> rows.of(learner).size() == count);
    }
}
