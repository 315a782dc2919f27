package org.anlin.shared.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A character with the marks and selectors that belong to it. A variation selector is not printed but stays in the text that
 * a reader copies out of the document.
 */
record Cluster(String text) {

    private static final Set<Integer> INVISIBLE = Stream.of(
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR)
            .map(Byte::intValue)
            .collect(Collectors.toUnmodifiableSet());

    /** Words between spaces; a space is a word of its own. */
    static List<List<Cluster>> words(String text) {
        List<List<Cluster>> words = new ArrayList<>();
        boolean open = false;
        for (Cluster cluster : clusters(text)) {
            boolean space = Character.isWhitespace(cluster.base());
            if (!open || space) {
                words.add(new ArrayList<>());
            }
            words.getLast().add(cluster);
            open = !space;
        }
        return words;
    }

    private static List<Cluster> clusters(String text) {
        List<Cluster> clusters = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (i > start && !isAttached(text.codePointAt(i))) {
                clusters.add(new Cluster(text.substring(start, i)));
                start = i;
            }
        }
        if (start < text.length()) {
            clusters.add(new Cluster(text.substring(start)));
        }
        return clusters;
    }

    private static boolean isAttached(int codePoint) {
        return isSelector(codePoint) || isMark(codePoint);
    }

    private static boolean isSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    int base() {
        return text.codePointAt(0);
    }

    /** Composed where marks follow: a letter drawn as one beats a letter with a mark put on it. */
    IntStream printed() {
        boolean marked = text.codePoints().skip(1).anyMatch(codePoint -> !isSelector(codePoint));
        String composed = marked ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        return composed.codePoints().filter(codePoint -> !isSelector(codePoint));
    }

    boolean isIn(FontFile font) {
        return printed().allMatch(codePoint -> isIn(font, codePoint));
    }

    /** Controls and the like are never printed, even where a font has an empty glyph for them. */
    static boolean isIn(FontFile font, int codePoint) {
        return font.glyph(codePoint) != 0 && !INVISIBLE.contains(Character.getType(codePoint));
    }

    Glyph in(FontFile font) {
        int[] ids = printed().map(font::glyph).toArray();
        if (ids.length == 0) {
            throw new MissingGlyphException(base());
        }
        MarkPlacement placement = new MarkPlacement(font, ids[0]);
        return Glyph.marked(
                font,
                ids[0],
                text,
                IntStream.of(ids).skip(1).mapToObj(placement::place).toList());
    }
}
