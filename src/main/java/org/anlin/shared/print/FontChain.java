package org.anlin.shared.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses a font for each character: the first one that has it. A word stays in one font when any font has all of it, so that
 * an accented letter does not stand out among its neighbours.
 */
final class FontChain {

    /** As wide as a Han character in the first font, which is too wide between Latin words. */
    private static final String TIGHT = "“”‘’…—";

    private final List<FontFile> fonts;

    FontChain(List<FontFile> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    List<Glyph> glyphs(String text) {
        List<Glyph> glyphs = new ArrayList<>();
        for (List<Cluster> word : Cluster.words(text)) {
            Optional<FontFile> font = fonts.stream()
                    .filter(candidate -> word.stream().allMatch(cluster -> cluster.isIn(candidate)))
                    .findFirst();
            word.forEach(cluster -> glyphs.add(cluster.in(font.orElseGet(() -> fontFor(cluster)))));
        }
        if (text.codePoints().noneMatch(Character::isIdeographic)) {
            glyphs.replaceAll(glyph -> TIGHT.contains(glyph.text()) ? glyph.tight() : glyph);
        }
        return glyphs;
    }

    private FontFile fontFor(Cluster cluster) {
        return fonts.stream()
                .filter(cluster::isIn)
                .findFirst()
                .orElseThrow(() -> new MissingGlyphException(missing(cluster)));
    }

    private int missing(Cluster cluster) {
        return cluster.printed()
                .filter(codePoint -> fonts.stream().noneMatch(font -> Cluster.isIn(font, codePoint)))
                .findFirst()
                .orElse(cluster.base());
    }
}
