package org.anlin.search.language;

import java.util.Locale;

/**
 * A text in which matches are marked. Its form for comparison is made once for many searches; it is empty when characters would
 * stand elsewhere in it.
 */
public record SearchedText(String text, String folded) {

    private static final int LONGEST = 20_000;

    public static SearchedText of(String whole) {
        String text = whole.substring(0, Math.min(whole.length(), LONGEST));
        String folded = text.toLowerCase(Locale.ROOT);
        return new SearchedText(text, folded.length() == text.length() ? folded : "");
    }
}
