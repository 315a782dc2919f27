package org.anlin.aeds.register;

import java.security.SecureRandom;

/** Random letters and digits that are not taken for each other: five bits each. */
final class LabelCode {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private LabelCode() {}

    static String next(int length) {
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
