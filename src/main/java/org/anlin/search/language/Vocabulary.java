package org.anlin.search.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The known words with their sounds: from the synonyms and from the keywords of all published documents. */
public final class Vocabulary {

    static final int LONGEST = 8;
    static final int SHORTEST_SPELLING = 5;
    private static final int LONG_SPELLING = 8;
    private static final double LIKE = 0.6;

    private final Set<String> words = new HashSet<>();
    private final Set<String> latin = new HashSet<>();
    private final TreeMap<String, String> bySound = new TreeMap<>();
    private final Map<String, String> byInitials = new HashMap<>();
    private final Map<String, Set<String>> byGap = new HashMap<>();

    public Vocabulary(Collection<String> known) {
        this(known, known);
    }

    /** @param phrases whose foreign words are known to be spelled so */
    Vocabulary(Collection<String> known, Collection<String> phrases) {
        // Shorter words first: of two that sound the same the shorter one wins.
        new TreeSet<>(known)
                .stream()
                        .map(Words::fold)
                        .filter(word -> word.length() >= 2)
                        .sorted((a, b) -> Integer.compare(a.length(), b.length()))
                        .forEach(this::add);
        phrases.stream()
                .flatMap(phrase -> Words.of(phrase).stream())
                .filter(word -> word.length() >= SHORTEST_SPELLING && !Words.isHan(word.codePointAt(0)))
                .forEach(latin::add);
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** The word with this pinyin, whole or begun. */
    @Nullable
    String soundingLike(String latin) {
        @Nullable String exact = bySound.get(latin);
        if (exact != null || latin.length() < 4) {
            return exact;
        }
        Map.@Nullable Entry<String, String> begun = bySound.ceilingEntry(latin);
        return begun != null && begun.getKey().startsWith(latin) ? beginning(begun.getValue(), latin) : null;
    }

    /** The characters that were typed when their sound is whole, else the word that was begun. */
    private static String beginning(String word, String latin) {
        for (int length = 2; length < word.length(); length++) {
            String begun = word.substring(0, length);
            if (Pinyin.readings(begun).contains(latin)) {
                return begun;
            }
        }
        return word;
    }

    @Nullable
    String soundingExactlyLike(String latin) {
        return bySound.get(latin);
    }

    @Nullable
    String withInitials(String latin) {
        return latin.length() < 3 ? null : byInitials.get(latin);
    }

    /** The word of another script that was meant, when only one is nearest. */
    @Nullable
    String spelledNearly(String word) {
        int most = word.length() < LONG_SPELLING ? 1 : 2;
        for (int slips = 1; slips <= most; slips++) {
            List<String> near = spellings(word, slips);
            if (!near.isEmpty()) {
                return near.size() == 1 ? near.getFirst() : null;
            }
        }
        return null;
    }

    private List<String> spellings(String word, int slips) {
        return latin.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= slips)
                .filter(other -> other.charAt(0) == word.charAt(0) && Likeness.slips(other, word) == slips)
                .toList();
    }

    /** The word with this pinyin but for one slip, when there is only one such word. */
    @Nullable
    String soundingNearly(String latin) {
        Set<String> near = new LinkedHashSet<>();
        for (Map.Entry<String, String> sound : bySound.entrySet()) {
            boolean isAsLong = Math.abs(sound.getKey().length() - latin.length()) <= 1;
            if (isAsLong && Likeness.slips(sound.getKey(), latin) == 1) {
                near.add(sound.getValue());
            }
        }
        return near.size() == 1 ? near.iterator().next() : null;
    }

    /** The words that look or sound most like a text, the likest first; none when all are unlike it. */
    List<String> likest(String text, int most) {
        String sound = Words.isHan(text.codePointAt(0)) ? Pinyin.joined(text) : text;
        Map<String, Double> likeness = new HashMap<>();
        bySound.forEach((other, word) -> rate(word, sound, other, likeness));
        words.stream()
                .filter(word -> !Words.isHan(word.codePointAt(0)))
                .forEach(word -> rate(word, sound, word, likeness));
        likeness.remove(text);
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void rate(String word, String sound, String other, Map<String, Double> likeness) {
        int longer = Math.max(sound.length(), other.length());
        // Most words are too long or too short to be alike, whatever their letters.
        if (Math.min(sound.length(), other.length()) < LIKE * longer) {
            return;
        }
        double like = Likeness.of(sound, other);
        if (like >= LIKE) {
            likeness.merge(word, like, Math::max);
        }
    }

    /** Words that differ in one character only. */
    Set<String> closeTo(String word) {
        Set<String> close = new LinkedHashSet<>();
        for (int i = 0; i < word.length(); i++) {
            close.addAll(byGap.getOrDefault(withGap(word, i), Set.of()));
        }
        return close;
    }

    private void add(String word) {
        if (!word.codePoints().allMatch(Words::isHan)) {
            words.add(word);
            return;
        }
        if (word.length() > LONGEST || !words.add(word)) {
            return;
        }
        Pinyin.readings(word).forEach(sound -> bySound.putIfAbsent(sound, word));
        byInitials.putIfAbsent(Pinyin.initials(word), word);
        for (int i = 0; i < word.length() && word.length() >= 3; i++) {
            byGap.computeIfAbsent(withGap(word, i), gap -> new LinkedHashSet<>())
                    .add(word);
        }
    }

    private static String withGap(String word, int at) {
        return word.substring(0, at) + '?' + word.substring(at + 1);
    }
}
