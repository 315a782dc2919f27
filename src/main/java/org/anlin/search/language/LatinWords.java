package org.anlin.search.language;

import org.jspecify.annotations.Nullable;

/** Which word was meant by letters: pinyin, initials, or a foreign word with a slip in it. */
record LatinWords(QueryReader reader, Spelling spelling) {

    // In a shorter one a slip would make another word.
    private static final int LONG_SOUND = 7;
    private static final int LONGEST_SOUND = 40;

    /** A word that was meant by what ends here. */
    record Meant(int end, String word) {}

    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && isLatin(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** The longest word whose syllables stand apart, as in “dizhen bixian”. */
    @Nullable
    Meant apart(String text, int at) {
        @Nullable Meant longest = null;
        StringBuilder sound = new StringBuilder();
        int from = at;
        while (from < text.length() && isLatin(text, from) && sound.length() < LONGEST_SOUND) {
            int end = end(text, from);
            sound.append(text, from, end);
            @Nullable String word = from == at ? null : known(sound.toString());
            longest = word == null ? longest : new Meant(end, word);
            from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : text.length();
        }
        return longest;
    }

    @Nullable
    String meant(String word) {
        String sound = sound(word);
        @Nullable String meant = reader.vocabulary().soundingLike(sound);
        if (meant == null) {
            meant = reader.vocabulary().withInitials(word);
        }
        if (meant == null
                && word.length() >= Vocabulary.SHORTEST_SPELLING
                && !spelling.isWritten().test(word)) {
            meant = nearly(word, sound);
        }
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z') ? meant : null;
    }

    private @Nullable String nearly(String word, String sound) {
        @Nullable String spelled = reader.vocabulary().spelledNearly(word);
        return spelled == null && word.length() >= LONG_SOUND
                ? reader.vocabulary().soundingNearly(sound)
                : spelled;
    }

    private @Nullable String known(String typed) {
        @Nullable String rewritten = reader.synonyms().rewrites().get(typed);
        return rewritten != null ? rewritten : reader.vocabulary().soundingExactlyLike(sound(typed));
    }

    private static String sound(String typed) {
        return typed.replace('v', 'u');
    }

    private static boolean isLatin(String text, int at) {
        int character = text.codePointAt(at);
        return Character.isLetterOrDigit(character) && !Words.isHan(character);
    }
}
