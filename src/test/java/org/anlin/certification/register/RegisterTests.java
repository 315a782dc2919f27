package org.anlin.certification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.certification.Acting;
import org.anlin.certification.CertificateStatus;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.SeededRegister;
import org.anlin.certification.verify.Verification;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who finds which certificates in which state. */
@AnlinTest
class RegisterTests {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(TimeConfiguration.BEIJING));

    @Autowired
    Register register;

    @Autowired
    Verification verification;

    @Autowired
    SeededRegister seeded;

    @Autowired
    AccountFixtures people;

    private String name;

    @BeforeEach
    void aName() {
        name = "登记" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Acting.asAdministrator();
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({"91, VALID", "90, EXPIRING", "0, EXPIRING", "-1, GRACE", "-90, GRACE", "-91, EXPIRED"})
    void theDatabaseAndTheRuleAgreeOnEachState(int days, CertificateStatus expected) {
        seeded.aCertificate(name, "110108", TODAY.plusDays(days));

        for (CertificateStatus status : CertificateStatus.values()) {
            var filter = new RegisterFilter(name, null, status, null, null);
            assertThat(register.find(filter, 0, 10)).hasSize(status == expected ? 1 : 0);
            assertThat(register.count(filter)).isEqualTo(status == expected ? 1 : 0);
        }
        assertThat(find().getFirst().status()).isEqualTo(expected);
    }

    @Test
    void aRevokedOneIsNothingElse() {
        seeded.revoke(seeded.aCertificate(name, "110108", TODAY.plusDays(10)));

        assertThat(register.find(new RegisterFilter(name, null, CertificateStatus.EXPIRING, null, null), 0, 10))
                .isEmpty();
        assertThat(register.find(new RegisterFilter(name, null, CertificateStatus.REVOKED, null, null), 0, 10))
                .hasSize(1);
    }

    @Test
    void aRenewedOneIsNoLongerExpiringForStaffAndStaysSoForAStranger() {
        HeldCertificate old = seeded.aCertificate(name, "110108", TODAY.plusDays(10));

        HeldCertificate follower = seeded.renew(old);

        assertThat(byState(CertificateStatus.EXPIRING)).isEmpty();
        RegisterRow row = byState(CertificateStatus.RENEWED).getFirst();
        assertThat(row.number()).isEqualTo(old.number());
        assertThat(row.status()).isEqualTo(CertificateStatus.RENEWED);
        assertThat(row.renewedBy()).isEqualTo(follower.number());
        assertThat(verification.verify(old.code()).orElseThrow().status()).isEqualTo(CertificateStatus.EXPIRING);
    }

    @Test
    void isExpiringAgainOnceItsRenewalIsRevoked() {
        HeldCertificate old = seeded.aCertificate(name, "110108", TODAY.plusDays(10));
        seeded.revoke(seeded.renew(old));

        assertThat(byState(CertificateStatus.RENEWED)).isEmpty();
        assertThat(byState(CertificateStatus.EXPIRING))
                .extracting(RegisterRow::number)
                .containsExactly(old.number());
    }

    @Test
    void namesTheCorrectedRenewal() {
        HeldCertificate old = seeded.aCertificate(name, "110108", TODAY.plusDays(10));
        seeded.replace(seeded.renew(old), name + "二");

        String corrected = register.find(filter(name + "二"), 0, 10).getFirst().number();
        assertThat(byState(CertificateStatus.RENEWED))
                .extracting(RegisterRow::renewedBy)
                .containsExactly(corrected);
    }

    @Test
    void findsByNumberCodeAndDays() {
        HeldCertificate certificate = seeded.aCertificate(name, "110108", TODAY.plusDays(40));
        seeded.aCertificate(name, "110108", TODAY.plusDays(50));

        assertThat(register.find(filter(certificate.number()), 0, 10)).hasSize(1);
        assertThat(register.find(filter(certificate.code()), 0, 10)).hasSize(1);
        assertThat(register.find(filter("%"), 0, 10)).isEmpty();
        assertThat(register.find(
                        new RegisterFilter(name, "cpr-aed", null, TODAY.plusDays(41), TODAY.plusDays(50)), 0, 10))
                .extracting(RegisterRow::validUntil)
                .containsExactly(TODAY.plusDays(50));
    }

    @Test
    void aCoordinatorSeesTheOwnDistrictOnly() {
        seeded.aCertificate(name, "110108", TODAY.plusDays(40));
        seeded.aCertificate(name, "110105", TODAY.plusDays(40));
        seeded.aCertificate(name, null, TODAY.plusDays(40));

        Acting.asCoordinatorOf("110105");

        assertThat(find()).extracting(RegisterRow::districtCode).containsExactly("110105");
    }

    @Test
    void aResidentSeesNothing() {
        people.actAs(people.aResident(people.aPhone()));

        assertThatThrownBy(this::find).isInstanceOf(AccessDeniedException.class);
    }

    private List<RegisterRow> byState(CertificateStatus status) {
        return register.find(new RegisterFilter(name, null, status, null, null), 0, 10);
    }

    private List<RegisterRow> find() {
        return register.find(filter(name), 0, 10);
    }

    private static RegisterFilter filter(String words) {
        return new RegisterFilter(words, null, null, null, null);
    }
}
