package org.anlin.certification;

import static org.anlin.certification.CertificateFixtures.cprScheme;
import static org.anlin.certification.CertificateFixtures.held;
import static org.anlin.certification.CertificateFixtures.onlineScheme;
import static org.anlin.certification.CertificateFixtures.revoked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anlin.certification.HeldCertificate.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardRulesTests {

    private static final CertificateScheme EXACT = cprScheme(false);
    private static final CertificateScheme END_OF_MONTH = cprScheme(true);
    private static final LocalDate START = LocalDate.of(2025, 3, 10);
    private static final LocalDate END = LocalDate.of(2027, 3, 10);

    @Test
    void countsTheFirstTermFromTheDayOfPractice() {
        Award award = due(END_OF_MONTH, List.of(), practised("2026-03-10"), "2026-04-01")
                .orElseThrow();

        assertThat(award.from()).isEqualTo("2026-03-10");
        assertThat(award.until()).isEqualTo("2028-03-31");
        assertThat(award.follows()).isNull();
    }

    @Test
    void practiceAloneIsNotEnoughForTheFirst() {
        Grounds practiceOnly = new Grounds(Set.of(), practised("2026-03-10").practices(), false);

        assertThat(AwardRules.due(EXACT, List.of(), practiceOnly, LocalDate.of(2026, 3, 10)))
                .isEmpty();
    }

    @Test
    void theoryAloneIsNotEnough() {
        Grounds theoryOnly = new Grounds(Set.of("cpr"), List.of(), false);

        assertThat(AwardRules.due(EXACT, List.of(), theoryOnly, LocalDate.of(2026, 3, 10)))
                .isEmpty();
    }

    @Test
    void aPracticeOlderThanTheTermGivesNothing() {
        assertThat(due(EXACT, List.of(), practised("2024-03-10"), "2026-03-11")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // day of practice, last day of the renewed certificate
        "2026-12-09, 2028-12-09", // one day before the window: from the practice
        "2026-12-10, 2029-03-10", // first day of the window: from the old expiry
        "2027-03-10, 2029-03-10", // last valid day
        "2027-03-11, 2029-03-11", // grace: from the practice
        "2027-04-09, 2029-04-09", // last day of grace
        "2028-02-29, 2030-02-28" // long after, on the leap day
    })
    void countsTheRenewedTerm(LocalDate practice, LocalDate until) {
        HeldCertificate old = held(EXACT, START, END);

        Award award = AwardRules.due(EXACT, List.of(old), practised(practice.toString()), practice)
                .orElseThrow();

        assertThat(award.until()).isEqualTo(until);
        assertThat(award.from()).isEqualTo(practice);
        assertThat(award.follows()).isEqualTo(old.id());
    }

    @Test
    void renewsToTheEndOfTheMonth() {
        HeldCertificate old = held(END_OF_MONTH, LocalDate.of(2026, 2, 3), LocalDate.of(2028, 2, 29));

        Award award = due(END_OF_MONTH, List.of(old), practised("2028-02-29"), "2028-02-29")
                .orElseThrow();

        assertThat(award.until()).isEqualTo("2030-02-28");
    }

    @Test
    void afterGraceTheWholeSchemeIsAskedForAgain() {
        HeldCertificate old = held(EXACT, START, END);
        Grounds practiceOnly = new Grounds(Set.of(), practised("2027-04-10").practices(), false);

        assertThat(AwardRules.due(EXACT, List.of(old), practiceOnly, LocalDate.of(2027, 4, 10)))
                .isEmpty();
        assertThat(due(EXACT, List.of(old), practised("2027-04-10"), "2027-04-10"))
                .isPresent();
    }

    @Test
    void inGracePracticeAloneRenews() {
        HeldCertificate old = held(EXACT, START, END);
        Grounds practiceOnly = new Grounds(Set.of(), practised("2027-04-09").practices(), false);

        assertThat(AwardRules.due(EXACT, List.of(old), practiceOnly, LocalDate.of(2027, 4, 9)))
                .isPresent();
    }

    @Test
    void theSameClassRenewsNothing() {
        Grounds grounds = practised("2025-03-10");
        UUID trainingClass = grounds.practices().getFirst().trainingClass();
        HeldCertificate old = held(EXACT, START, END, null, new Links(trainingClass, null, null, null));

        assertThat(AwardRules.due(EXACT, List.of(old), grounds, LocalDate.of(2027, 1, 1)))
                .isEmpty();
    }

    @Test
    void aRenewalThatWouldShortenIsNone() {
        HeldCertificate first = held(EXACT, START, END);
        HeldCertificate renewed = held(
                EXACT,
                LocalDate.of(2026, 12, 20),
                LocalDate.of(2029, 3, 10),
                null,
                new Links(UUID.randomUUID(), first.id(), null, null));

        assertThat(due(EXACT, List.of(renewed, first), practised("2026-12-28"), "2026-12-28"))
                .isEmpty();
    }

    @Test
    void aRevokedCertificateNeverRenews() {
        HeldCertificate old = revoked(held(EXACT, START, END));

        assertThat(due(EXACT, List.of(old), practised("2027-02-01"), "2027-02-01"))
                .isEmpty();
        assertThat(due(EXACT, List.of(old), practised("2029-02-01"), "2029-02-01"))
                .isEmpty();
    }

    @Test
    void aProofOfCompletionIsGivenOnce() {
        Grounds grounds = new Grounds(Set.of("cpr"), List.of(), false);
        HeldCertificate proof = held(onlineScheme(), START, null);

        assertThat(AwardRules.due(onlineScheme(), List.of(), grounds, START)).isPresent();
        assertThat(AwardRules.due(onlineScheme(), List.of(proof), grounds, START.plusYears(9)))
                .isEmpty();
    }

    private static Optional<Award> due(
            CertificateScheme scheme, List<HeldCertificate> history, Grounds grounds, String today) {
        return AwardRules.due(scheme, history, grounds, LocalDate.parse(today));
    }

    private static Grounds practised(String day) {
        return new Grounds(Set.of("cpr"), List.of(new Practice("cpr", UUID.randomUUID(), LocalDate.parse(day))), false);
    }
}
