package org.anlin.bases.visits.booking;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.anlin.shared.RuleViolation;

/** A mobile or landline number under which a group is reached, as people write it: digits, spaces, hyphens, an extension. */
public record ContactPhone(String value) {

    private static final int LONGEST_TYPED = 40;
    private static final int SHOWN = 3;
    private static final Pattern NUMBER = Pattern.compile(
            "(\\+?86[ -]?)?(1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|(0\\d{2,3}[ -]?)?[2-9]\\d{3}[ -]?\\d{3,4}([ -]\\d{1,5})?)");

    public ContactPhone {
        if (value.length() > LONGEST_TYPED || !NUMBER.matcher(value).matches()) {
            throw new RuleViolation("visits.group.phone-invalid");
        }
    }

    /** Full-width digits and brackets around the area code are forgiven. */
    public static ContactPhone parse(String text) {
        if (text.length() > LONGEST_TYPED) {
            throw new RuleViolation("visits.group.phone-invalid");
        }
        return new ContactPhone(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[()]", " ")
                .replaceAll("\\s+", " ")
                .strip());
    }

    /** Only the last digits: enough to know one's own. */
    public String masked() {
        return "****" + value.substring(value.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked();
    }
}
