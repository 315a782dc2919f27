package org.anlin.shared;

/** A name as strangers see it: the first and the last character, the rest hidden; of two characters only the first. */
public final class MaskedName {

    private static final int MOST_STARS = 4;

    private MaskedName() {}

    public static String of(String name) {
        int[] characters = name.codePoints().filter(MaskedName::isVisible).toArray();
        if (characters.length <= 1) {
            return "*";
        }
        String first = Character.toString(characters[0]);
        if (characters.length == 2) {
            return first + "*";
        }
        int hidden = Math.min(MOST_STARS, characters.length - 2);
        return first + "*".repeat(hidden) + Character.toString(characters[characters.length - 1]);
    }

    private static boolean isVisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
    }
}
