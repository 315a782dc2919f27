package org.anlin.bases.visits.booking;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/** What a visitor shows at the door: eight letters and digits that are not taken for each other, about forty bits. */
public final class BookingCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BookingCode() {}

    static String next() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As kept, whatever case, width, spaces or hyphens somebody typed. */
    public static String typed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** In two halves, as one reads it out. */
    public static String readable(String code) {
        return code.substring(0, LENGTH / 2) + " " + code.substring(LENGTH / 2);
    }
}
