package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.anlin.certification.verify.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A stranger is never told for long what no longer holds, on whichever server it was changed. */
class CertificateMemoryTests extends CertificateTest {

    @Autowired
    CertificateMemory memory;

    @Autowired
    RegisterChanges changes;

    @Autowired
    Verification verification;

    private HeldCertificate certificate;

    @BeforeEach
    void aCertificateThatIsRemembered() {
        certificate = online("欧阳晓燕");
        await().until(this::isRemembered);
    }

    @Test
    void forgetsWhatAnotherServerRevoked() {
        jdbc.sql(
                        "UPDATE certification.certificate SET revoked_at = now(), revoked_by = id, revoked_reason = '误发' WHERE id = ?")
                .param(certificate.id().value())
                .update();

        await().untilAsserted(() -> assertThat(verified()).isEqualTo(CertificateStatus.REVOKED));
    }

    @Test
    void hearsAgainAfterItsConnectionWasLost() {
        jdbc.sql("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE datname = current_database() AND application_name = 'anlin-register-changes'
                        """).query(Boolean.class).list();
        await().until(this::isRemembered);

        forgetsWhatAnotherServerRevoked();
    }

    @Test
    void hearsAgainAfterAStopAndAStart() {
        for (int i = 0; i < 3; i++) {
            changes.stop();
            assertThat(isRemembered()).isFalse();
            changes.start();
            await().until(this::isRemembered);
        }

        await().during(Duration.ofSeconds(2)).until(this::isRemembered);
    }

    @Test
    void remembersNothingWhileItCannotHear() {
        var deaf = new CertificateMemory();

        deaf.find("a", code -> Optional.of(certificate));

        assertThat(deaf.find("a", code -> Optional.empty())).isEmpty();
    }

    @Test
    void keepsNothingThatWasReadBeforeAChange() {
        var hearing = new CertificateMemory();
        hearing.begin();

        hearing.find("a", code -> {
            hearing.begin();
            return Optional.of(certificate);
        });

        assertThat(hearing.find("a", code -> Optional.empty())).isEmpty();
    }

    private CertificateStatus verified() {
        return verification.verify(certificate.code()).orElseThrow().status();
    }

    private boolean isRemembered() {
        verified();
        return memory.find(certificate.code(), code -> Optional.empty()).isPresent();
    }
}
