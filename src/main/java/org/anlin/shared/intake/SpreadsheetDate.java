package org.anlin.shared.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people write them in lists, or as a spreadsheet counts them from 1899-12-30. */
public final class SpreadsheetDate {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?( .*)?");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(\\.0)?");
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private SpreadsheetDate() {}

    public static Optional<LocalDate> parse(String text) {
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(FIRST.plusDays(Integer.parseInt(text.substring(0, 5))));
        }
        var date = WRITTEN.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date.group(1) + "-" + date.group(2) + "-" + date.group(3), STRICT));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
