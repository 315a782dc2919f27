package org.anlin.certification;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** 26 characters of Crockford's Base32 (no I, L, O, U): 130 random bits, typed without mistakes from paper. */
public record VerificationCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    public VerificationCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    public static VerificationCode random() {
        return new VerificationCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new, (code, index) -> code.append(ALPHABET.charAt(index)), StringBuilder::append)
                .toString());
    }

    /** Reads what a person typed: spaces, hyphens and lower case are fine, O is 0, I and L are 1. */
    public static Optional<VerificationCode> read(String typed) {
        if (typed.length() > 64) {
            return Optional.empty();
        }
        String code = isCode(typed) ? typed : corrected(typed);
        return isCode(code) ? Optional.of(new VerificationCode(code)) : Optional.empty();
    }

    private static String corrected(String typed) {
        return typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static boolean isCode(String text) {
        return text.length() == LENGTH && text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }
}
