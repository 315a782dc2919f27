package org.anlin.certification;

import java.util.List;
import java.util.Locale;

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
        String accent) {

    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? titleEn : title;
    }

    Validity validity() {
        return new Validity(validMonths, endOfMonth);
    }
}
