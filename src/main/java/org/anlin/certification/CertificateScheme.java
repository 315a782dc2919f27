package org.anlin.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A version of the rule under which a certificate is awarded, and what it prints. */
public record CertificateScheme(
        String slug,
        int version,
        String title,
        String titleEn,
        String wording,
        String wordingEn,
        List<String> courses,
        boolean practice,
        boolean identity,
        int validMonths,
        boolean endOfMonth,
        Renewal renewal,
        String accent) {

    @SuppressWarnings("NullAway") // a version that was stored before there was renewal has none
    public CertificateScheme {
        renewal = renewal == null ? Renewal.NONE : renewal;
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? titleEn : title;
    }

    /** The course whose class renews its certificates. */
    public @Nullable String renewedBy() {
        return renewal.practice().isEmpty() ? null : renewal.practice().getFirst();
    }

    /** The last day of a term that is counted from this day; null without end. */
    public @Nullable LocalDate lastDay(LocalDate from) {
        LocalDate end = validity().lastDay(from);
        return end.equals(LocalDate.MAX) ? null : end;
    }

    Validity validity() {
        return new Validity(validMonths, endOfMonth);
    }
}
