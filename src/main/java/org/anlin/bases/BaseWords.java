package org.anlin.bases;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Texts as they are kept: without spaces around them, not too long, and nothing instead of an empty one. */
final class BaseWords {

    static final Set<String> AUDIENCES = new LinkedHashSet<>(List.of("everyone", "families", "pupils", "groups"));

    private static final int LONGEST = 2000;
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()-]{1,22}\\d");
    private static final Pattern MONTH = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");

    private BaseWords() {}

    static String needed(@Nullable String text, String refusal) {
        String kept = optional(text);
        if (kept == null) {
            throw new RuleViolation(refusal);
        }
        return kept;
    }

    static @Nullable String optional(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("bases.text-too-long", LONGEST);
        }
        return text.strip();
    }

    static List<String> each(Collection<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    static @Nullable String phone(@Nullable String text) {
        String kept = optional(text);
        if (kept == null) {
            return null;
        }
        String number = Normalizer.normalize(kept, Normalizer.Form.NFKC);
        if (!PHONE.matcher(number).matches()) {
            throw new RuleViolation("bases.phone.invalid", kept);
        }
        return number;
    }

    static @Nullable String month(@Nullable String text) {
        String kept = optional(text);
        if (kept != null && !MONTH.matcher(kept).matches()) {
            throw new RuleViolation("bases.as-of.invalid", kept);
        }
        return kept;
    }
}
