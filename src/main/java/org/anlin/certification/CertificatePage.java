package org.anlin.certification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A verified certificate as its page shows it. */
public record CertificatePage(Verification.Answer answer, Locale language, boolean fileIsGenuine) {

    public String badge() {
        return answer.status() == CertificateStatus.VALID ? "success" : "error";
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }

    /** In groups of five or six, as printed beneath the QR code. */
    public String spacedCode() {
        return answer.code().replaceAll("(.{5})(?=.)", "$1 ");
    }
}
