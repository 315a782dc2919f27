package org.anlin.accounts.intake;

import org.jspecify.annotations.Nullable;

/** What will become of a line: an account, or nothing and why (a translation key). */
public record ReportLine(
        int line,
        @Nullable String problem,
        @Nullable String name,
        @Nullable String masked,
        @Nullable String districtCode,
        @Nullable String language,
        @Nullable String role) {}
