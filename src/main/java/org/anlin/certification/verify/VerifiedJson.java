package org.anlin.certification.verify;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.anlin.certification.CertificateStatus;
import org.jspecify.annotations.Nullable;

/** The answer for machines: no more than the page shows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerifiedJson(
        String code,
        String number,
        String scheme,
        String title,
        String titleEn,
        @Nullable String holder,
        LocalDate issued,
        @Nullable LocalDate validUntil,
        CertificateStatus status,
        boolean valid,
        @Nullable String replacedBy,
        String issuer,
        boolean demo) {

    static VerifiedJson of(Verification.Answer answer) {
        return new VerifiedJson(
                answer.code(),
                answer.number(),
                answer.scheme().slug(),
                answer.scheme().title(),
                answer.scheme().titleEn(),
                answer.maskedName(),
                answer.validFrom(),
                answer.validUntil(),
                answer.status(),
                answer.status().isLive(),
                answer.replacedBy(),
                answer.issuer(),
                answer.demo());
    }
}
