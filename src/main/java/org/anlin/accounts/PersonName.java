package org.anlin.accounts;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.anlin.shared.RuleViolation;

/** The name of a person in any script, 1 to 50 characters: letters, their marks, the dots of minority names, hyphen, apostrophe, space. */
public record PersonName(String value) {

    static final int MAX = 50;
    // U+FE00–FE0F and U+E0100–E01EF choose the glyph of a Chinese character and count as marks.
    private static final Pattern ALLOWED = Pattern.compile("\\p{L}[\\p{L}\\p{M}·‧•・.'’\\- ]*");

    public PersonName {
        int length = value.codePointCount(0, value.length());
        if (length == 0) {
            throw new RuleViolation("accounts.name.missing");
        }
        if (length > MAX) {
            throw new RuleViolation("accounts.name.long", MAX);
        }
        if (!ALLOWED.matcher(value).matches()) {
            throw new RuleViolation("accounts.name.characters");
        }
    }

    public static PersonName parse(String text) {
        if (text.length() > 400) {
            throw new RuleViolation("accounts.name.long", MAX);
        }
        return new PersonName(Normalizer.normalize(text.replace('\u3000', ' '), Normalizer.Form.NFC)
                .strip()
                .replaceAll(" {2,}", " "));
    }
}
