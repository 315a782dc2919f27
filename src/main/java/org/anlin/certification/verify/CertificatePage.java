package org.anlin.certification.verify;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.anlin.shared.Translations;

/** A verified certificate as its page shows it. */
public record CertificatePage(Verification.Answer answer, Locale language, boolean fileIsGenuine) {

    private static final DateTimeFormatter CHINESE_DATE = longDate(Translations.CHINESE);
    private static final DateTimeFormatter ENGLISH_DATE = longDate(Translations.ENGLISH);
    private static final Pattern GROUP = Pattern.compile("(.{5})(?=.)");

    public String badge() {
        return answer.status().badge();
    }

    public String date(LocalDate date) {
        return (language.equals(Translations.ENGLISH) ? ENGLISH_DATE : CHINESE_DATE).format(date);
    }

    /** In groups of five or six, as printed beneath the QR code. */
    public String spacedCode() {
        return GROUP.matcher(answer.code()).replaceAll("$1 ");
    }

    // Looked up once: a formatter that is told its locale later looks for its pattern at every date.
    private static DateTimeFormatter longDate(Locale language) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, language);
        return DateTimeFormatter.ofPattern(pattern, language);
    }
}
