package org.anlin.certification.verify;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.anlin.certification.CertificateId;
import org.anlin.certification.CertificateRows;
import org.anlin.certification.CertificateScheme;
import org.anlin.certification.CertificateStatus;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.VerificationCode;
import org.anlin.shared.MaskedName;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells a stranger who holds a certificate's code what it is worth, and no more than it shows. */
@Service
public class Verification {

    /** The name is masked, and empty when the holder has been erased; {@code replacedBy} is the code of what took its place. */
    public record Answer(
            String code,
            String number,
            CertificateScheme scheme,
            @Nullable String maskedName,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            CertificateStatus status,
            @Nullable String replacedBy,
            String issuer,
            String issuerEn,
            boolean demo) {}

    private final CertificateRows rows;
    private final Clock clock;

    Verification(CertificateRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Empty for a code that is malformed or unknown: the two are told apart by nobody. */
    @PreAuthorize("permitAll()")
    public Optional<Answer> verify(String typed) {
        return VerificationCode.read(typed)
                .flatMap(code -> rows.byCode(code.value()))
                .map(this::answer);
    }

    private @Nullable String codeOf(@Nullable CertificateId replacement) {
        return replacement == null
                ? null
                : rows.byId(replacement).map(HeldCertificate::code).orElse(null);
    }

    private Answer answer(HeldCertificate certificate) {
        String name = certificate.holderName();
        return new Answer(
                certificate.code(),
                certificate.number(),
                certificate.scheme(),
                name == null ? null : MaskedName.of(name),
                certificate.validFrom(),
                certificate.validUntil(),
                certificate.status(LocalDate.now(clock)),
                codeOf(certificate.links().replacedBy()),
                certificate.issuer(),
                certificate.issuerEn(),
                certificate.demo());
    }
}
