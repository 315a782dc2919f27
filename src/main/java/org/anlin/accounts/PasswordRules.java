package org.anlin.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlin.shared.RuleViolation;

/** Long enough and not one that everybody tries; no rules about signs and capitals, which only make passwords forgotten. */
public final class PasswordRules {

    public static final int MIN = 10;
    public static final int MAX = 128;
    private static final int DISTINCT = 4;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** The contact may be half typed: a password that contains it is refused. */
    public static void check(String password, String contact) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN) {
            throw new RuleViolation("accounts.password.short", MIN);
        }
        if (length > MAX) {
            throw new RuleViolation("accounts.password.long", MAX);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(lower) || lower.chars().distinct().count() < DISTINCT || isSequence(lower)) {
            throw new RuleViolation("accounts.password.common");
        }
        String own = contact.strip().toLowerCase(Locale.ROOT);
        if (own.length() >= MIN && lower.contains(own)) {
            throw new RuleViolation("accounts.password.contact");
        }
    }

    private static boolean isSequence(String text) {
        int step = text.charAt(1) - text.charAt(0);
        for (int i = 1; i < text.length(); i++) {
            int difference = text.charAt(i) - text.charAt(i - 1);
            boolean wraps = Character.isDigit(text.charAt(i)) && Math.abs(difference) == 9;
            if (difference != step && !wraps) {
                return false;
            }
        }
        return Math.abs(step) <= 1;
    }

    private static Set<String> common() {
        var file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/accounts/common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
