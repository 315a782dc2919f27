package org.anlin.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A mainland mobile number, eleven digits. Operators' prefixes are not listed: they grow, and numbers move between operators. */
public record PhoneNumber(String value) implements Contact {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern COUNTRY = Pattern.compile("(\\+86|0086|86)(?=\\d{11}$)");

    public PhoneNumber {
        if (!MOBILE.matcher(value).matches()) {
            throw new RuleViolation("shared.phone.invalid");
        }
    }

    /** Full-width digits, spaces, hyphens and the country code are forgiven. */
    public static PhoneNumber parse(String text) {
        if (text.length() > 40) {
            throw new RuleViolation("shared.phone.invalid");
        }
        String digits = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\-()]", "");
        return new PhoneNumber(COUNTRY.matcher(digits).replaceFirst(""));
    }

    @Override
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
