package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.anlin.certification.CertificateStatus.Term;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateStatusTests {

    private static final Term TERM = new Term(LocalDate.of(2027, 3, 31), 90, 30);

    @ParameterizedTest
    @CsvSource({
        "2026-12-30, VALID",
        "2026-12-31, EXPIRING",
        "2027-03-31, EXPIRING",
        "2027-04-01, GRACE",
        "2027-04-30, GRACE",
        "2027-05-01, EXPIRED"
    })
    void changesOnTheDay(LocalDate day, CertificateStatus status) {
        assertThat(CertificateStatus.on(day, TERM)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        // One second before and at midnight in Beijing, which is 16:00 of the day before in Greenwich.
        "2027-03-31T15:59:59Z, EXPIRING",
        "2027-03-31T16:00:00Z, GRACE",
        "2027-04-30T15:59:59Z, GRACE",
        "2027-04-30T16:00:00Z, EXPIRED"
    })
    void changesAtMidnightInBeijing(Instant now, CertificateStatus status) {
        Clock clock = Clock.fixed(now, TimeConfiguration.BEIJING);

        assertThat(CertificateStatus.on(LocalDate.now(clock), TERM)).isEqualTo(status);
    }

    @Test
    void knowsTheLeapDay() {
        var term = new Term(LocalDate.of(2028, 2, 29), 90, 0);

        assertThat(CertificateStatus.on(LocalDate.of(2028, 2, 29), term)).isEqualTo(CertificateStatus.EXPIRING);
        assertThat(CertificateStatus.on(LocalDate.of(2028, 3, 1), term)).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void neverEndsWithoutAnEnd() {
        assertThat(CertificateStatus.on(LocalDate.of(2999, 1, 1), new Term(null, 90, 0)))
                .isEqualTo(CertificateStatus.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "VALID, RENEWED",
        "EXPIRING, RENEWED",
        "GRACE, RENEWED",
        "EXPIRED, RENEWED",
        "REVOKED, REVOKED",
        "REPLACED, REPLACED"
    })
    void hasNoEndToFearOnceAnotherGoesOnFromIt(CertificateStatus byDate, CertificateStatus shown) {
        assertThat(byDate.unlessRenewed(true)).isEqualTo(shown);
        assertThat(byDate.unlessRenewed(false)).isEqualTo(byDate);
    }

    @Test
    void onlyWhatIsInForceIsLive() {
        assertThat(CertificateStatus.values())
                .filteredOn(CertificateStatus::isLive)
                .containsExactly(CertificateStatus.VALID, CertificateStatus.EXPIRING);
    }
}
