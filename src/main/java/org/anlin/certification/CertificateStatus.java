package org.anlin.certification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a certificate is worth on a day in Beijing; computed, never stored. */
public enum CertificateStatus {
    VALID,
    /** Still valid, and near enough to its end to be renewed early. */
    EXPIRING,
    /** No longer valid, but a practical test alone renews it. */
    GRACE,
    EXPIRED,
    REVOKED,
    /** Issued anew with a corrected name. */
    REPLACED,
    /** Another certificate goes on from it; only its holder and staff read this. */
    RENEWED;

    /** A revoked certificate is that first of all. */
    public static CertificateStatus of(LocalDate day, Term term, boolean revoked, boolean replaced) {
        if (revoked) {
            return REVOKED;
        }
        return replaced ? REPLACED : on(day, term);
    }

    /** Whoever holds or keeps it is not told of an end that no longer matters; a stranger is told the state by its dates. */
    public CertificateStatus unlessRenewed(boolean renewed) {
        return renewed && this != REVOKED && this != REPLACED ? RENEWED : this;
    }

    static CertificateStatus on(LocalDate day, Term term) {
        LocalDate last = term.validUntil();
        if (last == null || day.isBefore(last.minusDays(term.windowDays()))) {
            return VALID;
        }
        if (!day.isAfter(last)) {
            return EXPIRING;
        }
        return day.isAfter(last.plusDays(term.graceDays())) ? EXPIRED : GRACE;
    }

    /** Whether it counts: for a task, for a stranger who asks. */
    public boolean isLive() {
        return this == VALID || this == EXPIRING;
    }

    /** The style of its badge. */
    public String badge() {
        return switch (this) {
            case VALID -> "success";
            case EXPIRING, GRACE -> "warn";
            case EXPIRED, REVOKED, REPLACED -> "error";
            case RENEWED -> "quiet";
        };
    }

    /** The end of a term, with the days before and after it that its scheme had at issue. */
    public record Term(@Nullable LocalDate validUntil, int windowDays, int graceDays) {}
}
