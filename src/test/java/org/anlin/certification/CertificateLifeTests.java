package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Profile;
import org.anlin.classes.SkillsSignedOff;
import org.anlin.classes.TrainingClassId;
import org.anlin.learning.CoursePassed;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Certificates from the first class to renewal, revocation and replacement, on PostgreSQL. */
@AnlinTest
class CertificateLifeTests {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(TimeConfiguration.BEIJING));

    @Autowired
    CertificateRegister register;

    @Autowired
    CertificateOffice office;

    @Autowired
    CertificateRows rows;

    @Autowired
    Schemes schemes;

    @Autowired
    Verification verification;

    @Autowired
    AccountFixtures people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

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

    @Test
    void aCertificateHasOneSuccessorWhenServersRace() throws Exception {
        Profile holder = person(new AccountId(Identifier.next()));
        HeldCertificate old = issued(holder, TODAY.minusMonths(23), TODAY.plusDays(20), null);
        List<Callable<Void>> races = IntStream.range(0, 24)
                .mapToObj(i -> (Callable<Void>) () -> {
                    // Half of the servers heard of one class, half of the other.
                    register.award(
                            holder,
                            following(old, new UUID(7, i % 2 + old.id().value().getLeastSignificantBits())));
                    return null;
                })
                .toList();

        race(races);

        assertThat(rows.of(holder.id())).hasSize(2);
    }

    @Test
    void renewingAndCorrectingANameAtOnceLeavesOneSuccessor() throws Exception {
        for (int round = 0; round < 10; round++) {
            Profile holder = person(new AccountId(Identifier.next()));
            HeldCertificate old = issued(holder, TODAY.minusMonths(23), TODAY.plusDays(20), null);

            race(List.of(
                    () -> {
                        register.award(holder, following(old, UUID.randomUUID()));
                        return null;
                    },
                    () -> {
                        register.replace(old.id(), "王晓明");
                        return null;
                    }));

            assertThat(rows.of(holder.id())).hasSize(2);
        }
    }

    @Test
    void aRevokedCertificateIsNotRenewedByWhoeverCameLate() {
        Profile holder = person(new AccountId(Identifier.next()));
        HeldCertificate old = issued(holder, TODAY.minusMonths(23), TODAY.plusDays(20), null);
        register.revoke(old.id(), holder.id(), "考核记录不实");

        register.award(holder, following(old, UUID.randomUUID()));

        assertThat(rows.of(holder.id())).hasSize(1);
    }

    @Test
    void revokesWithAReasonAndInTheAuditLog() {
        HeldCertificate certificate = issued(person(new AccountId(Identifier.next())), TODAY, TODAY.plusYears(2), null);
        Acting.asAdministrator();

        assertThatThrownBy(() -> office.revoke(certificate.id(), "  "))
                .hasMessageContaining("certification.revoke.reason-missing");
        office.revoke(certificate.id(), "考核记录不实");

        assertThat(status(certificate)).isEqualTo(CertificateStatus.REVOKED);
        assertThatThrownBy(() -> office.revoke(certificate.id(), "再一次"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("certification.not-in-force");
        assertThat(jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = 'certificate.revoked' AND subject = ?")
                        .param("certificate/" + certificate.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aCorrectedNameIsANewCertificateToWhichTheOldOnePoints() {
        HeldCertificate old = issued(person(new AccountId(Identifier.next())), TODAY, TODAY.plusYears(2), null);
        Acting.asAdministrator();

        CertificateId corrected = office.correctName(old.id(), "王晓明");

        HeldCertificate replacement = rows.byId(corrected).orElseThrow();
        assertThat(replacement.holderName()).isEqualTo("王晓明");
        assertThat(replacement.validUntil()).isEqualTo(old.validUntil());
        assertThat(replacement.number()).isNotEqualTo(old.number());
        Verification.Answer answer = verification.verify(old.code()).orElseThrow();
        assertThat(answer.status()).isEqualTo(CertificateStatus.REPLACED);
        assertThat(answer.replacedBy()).isEqualTo(replacement.code());
        assertThat(answer.maskedName()).isEqualTo("王*明");
        assertThatThrownBy(() -> office.correctName(old.id(), "王小敏"))
                .hasMessageContaining("certification.not-in-force");
    }

    @Test
    void anUnprintableNameIsRefused() {
        HeldCertificate old = issued(person(new AccountId(Identifier.next())), TODAY, TODAY.plusYears(2), null);
        Acting.asAdministrator();

        assertThatThrownBy(() -> office.correctName(old.id(), "王𐀀"))
                .hasMessageContaining("certification.replace.unprintable");
    }

    @Test
    void aCoordinatorSeesOnlyTheOwnDistrict() {
        HeldCertificate certificate = issued(person(new AccountId(Identifier.next())), TODAY, TODAY.plusYears(2), null);

        Acting.asCoordinatorOf("110105");
        assertThatThrownBy(() -> office.revoke(certificate.id(), "考核记录不实"))
                .hasMessageContaining("certification.unknown");
        Acting.asCoordinatorOf("110108");
        office.revoke(certificate.id(), "考核记录不实");

        assertThat(status(certificate)).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void aResidentRevokesNothing() {
        HeldCertificate certificate = issued(person(new AccountId(Identifier.next())), TODAY, TODAY.plusYears(2), null);
        people.actAs(people.aResident(people.aPhone()));

        assertThatThrownBy(() -> office.revoke(certificate.id(), "无")).isInstanceOf(AccessDeniedException.class);
    }

    private CertificateStatus status(HeldCertificate certificate) {
        return verification.verify(certificate.code()).orElseThrow().status();
    }

    private Award following(HeldCertificate old, UUID trainingClass) {
        return new Award(scheme(), TODAY, TODAY.plusYears(2), trainingClass, old.id());
    }

    private HeldCertificate issued(Profile holder, LocalDate from, LocalDate until, CertificateId follows) {
        register.award(holder, new Award(scheme(), from, until, UUID.randomUUID(), follows));
        return rows.of(holder.id()).getFirst();
    }

    private CertificateScheme scheme() {
        return schemes.current().stream()
                .filter(scheme -> scheme.slug().equals("cpr-aed"))
                .findAny()
                .orElseThrow();
    }

    private static Profile person(AccountId id) {
        return new Profile(id, "王小明", "110108", null, Locale.SIMPLIFIED_CHINESE, false, false);
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

    private static void race(List<Callable<Void>> work) throws Exception {
        try (var servers = Executors.newFixedThreadPool(8)) {
            for (var result : servers.invokeAll(work)) {
                result.get();
            }
        }
    }
}
