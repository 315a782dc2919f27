package org.anlin.certification.intake;

import org.jspecify.annotations.Nullable;

/** A line that will not become a certificate, and why: a translation key. */
public record LeftOutLine(
        int line,
        boolean duplicate,
        String problem,
        @Nullable String number,
        @Nullable String holderName) {}
