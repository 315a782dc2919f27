package org.anlin.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.certification.CertificateStatus.Term;
import org.jspecify.annotations.Nullable;

/** A row of the register. Holder and name are empty once the holder has been erased. */
public record HeldCertificate(
        CertificateId id,
        String number,
        String code,
        CertificateScheme scheme,
        @Nullable AccountId holder,
        @Nullable String holderName,
        String issuer,
        String issuerEn,
        Instant issuedAt,
        LocalDate validFrom,
        Term term,
        @Nullable Instant revokedAt,
        Links links,
        boolean demo) {

    /** The class it rests on, the certificate before it, the one that took its place and the one that goes on from it. */
    public record Links(
            @Nullable UUID trainingClass,
            @Nullable CertificateId follows,
            @Nullable CertificateId replacedBy,
            @Nullable CertificateId renewedBy) {}

    public @Nullable LocalDate validUntil() {
        return term.validUntil();
    }

    /** What a stranger is told. */
    public CertificateStatus status(LocalDate today) {
        return CertificateStatus.of(today, term, revokedAt != null, links.replacedBy() != null);
    }

    /** What its holder is told. */
    CertificateStatus standing(LocalDate today) {
        return status(today).unlessRenewed(links.renewedBy() != null);
    }

    boolean restsOn(UUID trainingClass) {
        return Objects.equals(links.trainingClass(), trainingClass);
    }
}
