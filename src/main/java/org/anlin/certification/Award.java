package org.anlin.certification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A certificate that is due: its term, the class it rests on and the certificate it follows. */
record Award(
        CertificateScheme scheme,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID trainingClass,
        @Nullable CertificateId follows) {

    static Award first(CertificateScheme scheme, LocalDate from, @Nullable UUID trainingClass) {
        return new Award(scheme, from, scheme.lastDay(from), trainingClass, null);
    }
}
