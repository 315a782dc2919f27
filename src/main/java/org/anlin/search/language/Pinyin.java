package org.anlin.search.language;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sound of Chinese text, without tones. */
public final class Pinyin {

    private static final Transliterator HAN_TO_LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Map<Integer, String> SYLLABLES = new ConcurrentHashMap<>();

    // Characters with a second reading that is common in our words (时长, 重复, 银行, 流血 …).
    private static final Map<Integer, String> SECOND_READING = Map.of(
            (int) '长', "chang", (int) '重', "chong", (int) '行', "hang", (int) '血', "xie", (int) '调', "tiao", (int) '弹',
            "tan", (int) '觉', "jiao", (int) '还', "huan", (int) '单', "shan", (int) '车', "ju");

    private Pinyin() {}

    static String syllable(int character) {
        return SYLLABLES.computeIfAbsent(
                character,
                c -> HAN_TO_LATIN.transliterate(Character.toString(c)).strip());
    }

    /** One entry per Chinese character; other characters are left out. */
    public static List<String> syllables(String text) {
        List<String> syllables = new ArrayList<>();
        text.codePoints().filter(Words::isHan).forEach(character -> syllables.add(syllable(character)));
        return syllables;
    }

    public static String joined(String text) {
        return String.join("", syllables(text));
    }

    public static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        syllables(text).forEach(syllable -> initials.append(syllable.isEmpty() ? "" : syllable.substring(0, 1)));
        return initials.toString();
    }

    /** The joined sound, and again with the second reading of every character that has one. */
    static Set<String> readings(String text) {
        StringBuilder second = new StringBuilder();
        text.codePoints()
                .filter(Words::isHan)
                .forEach(character -> second.append(SECOND_READING.getOrDefault(character, syllable(character))));
        Set<String> readings = new LinkedHashSet<>();
        readings.add(joined(text));
        readings.add(second.toString());
        return readings;
    }
}
