package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anlin.accounts.AccountId;
import org.anlin.certification.verify.Verification;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Staff revoke certificates and correct names, each in their districts. */
class CertificateOfficeTests extends CertificateTest {

    @Autowired
    CertificateOffice office;

    @Autowired
    Verification verification;

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
}
