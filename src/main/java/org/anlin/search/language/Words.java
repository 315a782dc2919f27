package org.anlin.search.language;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into what can be matched without a dictionary: pairs of neighbouring Chinese characters (one alone when it stands
 * alone) and words of other scripts.
 */
public final class Words {

    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");
    private static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private Words() {}

    /** Full-width to half-width, upper to lower case, control characters to blanks. */
    public static String fold(String text) {
        return FOLDING.normalize(text).replaceAll("\\p{Cntrl}", " ");
    }

    /** A question as it is read: folded, and in the simplified characters that the portal writes. */
    public static String ofQuestion(String text) {
        StringBuilder simplified = new StringBuilder();
        fold(text)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> simplified.append(simple(character)));
        return simplified.toString();
    }

    // What GB 2312 has is written so today; ICU would make 摔交 of 摔跤.
    private static String simple(String character) {
        return !isHan(character.codePointAt(0)) || SIMPLIFIED.newEncoder().canEncode(character)
                ? character
                : TO_SIMPLIFIED.transliterate(character);
    }

    public static List<String> of(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = endOfRun(folded, at);
            if (end > at) {
                addRun(folded.substring(at, end), words);
            }
            at = Math.max(end, at + Character.charCount(folded.codePointAt(at)));
        }
        return words;
    }

    public static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static int endOfRun(String text, int start) {
        boolean han = isHan(text.codePointAt(start));
        int end = start;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            if (!Character.isLetterOrDigit(character) || isHan(character) != han) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static void addRun(String run, List<String> words) {
        int[] characters = run.codePoints().toArray();
        if (!isHan(characters[0]) || characters.length == 1) {
            words.add(run);
            return;
        }
        for (int i = 0; i + 1 < characters.length; i++) {
            words.add(new String(characters, i, 2));
        }
    }
}
