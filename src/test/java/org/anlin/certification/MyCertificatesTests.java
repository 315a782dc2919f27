package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.learning.CoursePassed;
import org.anlin.shared.ResidentId;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@AnlinTest
class MyCertificatesTests {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Autowired
    MyCertificates certificates;

    @Autowired
    Identification identification;

    @Autowired
    AccountFixtures people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    private AccountId learner;

    @BeforeEach
    void aLearner() {
        learner = people.aResident(people.aPhone());
        people.actAs(learner);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void holdsOneCertificateWhenTheEventArrivesTwice() {
        passes("home-preparedness");
        passes("home-preparedness");

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(certificates.held()).hasSize(1));
        passes("home-preparedness");
        await().pollInSameThread()
                .during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(certificates.held()).hasSize(1));
    }

    @Test
    void lacksPracticeForACprCertificateAfterTheTheory() {
        passes("cpr-aed");

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(certificates.outlook().getFirst())
                        .matches(outlook -> outlook.scheme().slug().equals("cpr-aed"))
                        .matches(MyCertificates.Outlook::onlyPracticeMissing));
        assertThat(certificates.held()).isEmpty();
    }

    @Test
    void asksForTheIdNumberOnceTheTheoryIsDone() {
        assertThat(certificates.outlook()).noneMatch(MyCertificates.Outlook::asksForIdentity);

        passes("first-responder");

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> certificates.outlook().getFirst().asksForIdentity());
        assertThatThrownBy(() -> identification.identify("110101199003070012"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("shared.residentId.checksum");
        identification.identify(anIdNumber());
        assertThat(certificates.outlook()).noneMatch(MyCertificates.Outlook::asksForIdentity);
    }

    @Test
    void hidesTheCertificatesOfOthers() {
        passes("home-preparedness");
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !certificates.held().isEmpty());
        String number = certificates.held().getFirst().number();

        people.actAs(people.aResident(people.aPhone()));

        assertThatThrownBy(() -> certificates.own(number)).isInstanceOf(RuleViolation.class);
    }

    /** A valid number that no earlier run of the tests has given to anybody. */
    private static String anIdNumber() {
        return Stream.generate(
                        () -> "1101011990" + String.format("03%02d%03d", 1 + RANDOM.nextInt(28), RANDOM.nextInt(1000)))
                .flatMap(start -> "0123456789X".chars().mapToObj(check -> start + (char) check))
                .filter(MyCertificatesTests::isValid)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isValid(String number) {
        try {
            ResidentId.parse(number, LocalDate.of(2026, 1, 1));
            return true;
        } catch (RuleViolation refusal) {
            return false;
        }
    }

    private void passes(String course) {
        transactions.executeWithoutResult(
                transaction -> events.publishEvent(new CoursePassed(learner, course, 1, Instant.now())));
    }
}
