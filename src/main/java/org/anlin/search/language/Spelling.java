package org.anlin.search.language;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the word that was meant: the same sound in other characters, or one wrong character that sounds alike. */
record Spelling(Vocabulary vocabulary, Predicate<String> isWritten) {

    /** A stretch of text and the word that it misspells. */
    record Mended(int start, int end, String word) {}

    /** The longest misspelt word in a stretch that the vocabulary does not know. */
    @Nullable
    Mended mend(String stretch) {
        for (int length = Math.min(stretch.length(), Vocabulary.LONGEST); length >= 2; length--) {
            for (int start = 0; start + length <= stretch.length(); start++) {
                String part = stretch.substring(start, start + length);
                @Nullable String meant = meant(part);
                if (meant != null && !isWritten.test(part)) {
                    return new Mended(start, start + length, meant);
                }
            }
        }
        return null;
    }

    private @Nullable String meant(String part) {
        @Nullable String sameSound = vocabulary.soundingExactlyLike(Pinyin.joined(part));
        if (sameSound != null && sameSound.length() == part.length() && !sameSound.equals(part)) {
            return sameSound;
        }
        if (part.length() < 3) {
            return null;
        }
        return vocabulary.closeTo(part).stream()
                .filter(word -> isSlip(part, word))
                .findFirst()
                .orElse(null);
    }

    // In a long word one other character is a slip; in a short one it must also sound alike, or every 消防x would become
    // 消防栓.
    private static boolean isSlip(String part, String word) {
        if (part.length() >= 5) {
            return true;
        }
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) != word.charAt(i)) {
                return soundsAlike(Pinyin.syllable(part.charAt(i)), Pinyin.syllable(word.charAt(i)));
            }
        }
        return false;
    }

    private static boolean soundsAlike(String a, String b) {
        String plainA = plain(a);
        String plainB = plain(b);
        return plainA.equals(plainB)
                || !plainA.isEmpty()
                        && !plainB.isEmpty()
                        && plainA.charAt(0) == plainB.charAt(0)
                        && plainA.charAt(plainA.length() - 1) == plainB.charAt(plainB.length() - 1);
    }

    /** The pairs that southern and northern tongues mix up: zh/z, ch/c, sh/s, n/l, -ng/-n. */
    private static String plain(String syllable) {
        return syllable.replaceFirst("^([zcs])h", "$1").replaceFirst("^n", "l").replaceFirst("ng$", "n");
    }
}
