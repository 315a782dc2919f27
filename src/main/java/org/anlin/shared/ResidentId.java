package org.anlin.shared;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number by GB 11643: eighteen characters with a real birth date and a checksum. The address code is not checked: codes of
 * former districts, of residence permits and of foreigners' permits are all in use.
 */
public record ResidentId(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    public ResidentId {
        if (!SHAPE.matcher(value).matches()) {
            throw new RuleViolation("shared.residentId.shape");
        }
        if (check(value) != value.charAt(17)) {
            throw new RuleViolation("shared.residentId.checksum");
        }
        birthDate(value);
    }

    /** Full-width characters, spaces and a small x are forgiven; a birth date after {@code today} is not. */
    public static ResidentId parse(String text, LocalDate today) {
        if (text.length() > 40) {
            throw new RuleViolation("shared.residentId.shape");
        }
        var id = new ResidentId(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT));
        if (id.birthDate().isAfter(today)) {
            throw new RuleViolation("shared.residentId.date");
        }
        return id;
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    public String masked() {
        return value.substring(0, 3) + "***********" + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static LocalDate birthDate(String value) {
        try {
            return LocalDate.parse(value.substring(6, 14), DATE);
        } catch (DateTimeParseException e) {
            throw new RuleViolation("shared.residentId.date");
        }
    }

    private static char check(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }
}
