package org.anlin.certification.register;

import java.time.LocalDate;
import java.util.UUID;
import org.anlin.certification.CertificateId;
import org.anlin.certification.CertificateStatus;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register. The name is empty once the holder has been erased. {@code practiceWithdrawn}: the sign-off that it
 * rests on was corrected to not passed, and somebody should look. {@code renewedBy}: the number of the one that goes on from it.
 */
public record RegisterRow(
        CertificateId id,
        String number,
        String code,
        String scheme,
        @Nullable String holderName,
        @Nullable String districtCode,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        CertificateStatus status,
        @Nullable UUID trainingClass,
        @Nullable String renewedBy,
        boolean practiceWithdrawn) {}
