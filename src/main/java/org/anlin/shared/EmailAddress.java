package org.anlin.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in lower case, checked for shape only: whether it exists shows when a code arrives. */
public record EmailAddress(String value) implements Contact {

    private static final Pattern SHAPE = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

    public EmailAddress {
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new RuleViolation("shared.email.invalid");
        }
    }

    /** Full-width characters, capitals and surrounding spaces are forgiven. */
    public static EmailAddress parse(String text) {
        if (text.length() > 300) {
            throw new RuleViolation("shared.email.invalid");
        }
        return new EmailAddress(
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String masked() {
        int at = value.indexOf('@');
        return value.charAt(0) + "***" + value.substring(at);
    }

    @Override
    public String toString() {
        return masked();
    }
}
