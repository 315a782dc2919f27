package org.anlin.shared.print;

import java.util.List;

/**
 * One glyph to print and the text that it stands for.
 *
 * @param advance how far the pen moves on, in thousandths of an em
 * @param shift how far to the right of the pen the glyph sits, in thousandths of an em
 * @param marks what is put on it; together they become one glyph of the embedded font
 */
record Glyph(FontFile font, int id, String text, double advance, double shift, List<PlacedMark> marks) {

    private static final double BEARING = 50;

    /** Where the mark's origin is, seen from the letter's, in thousandths of an em. */
    record PlacedMark(int id, double dx, double dy) {}

    static Glyph plain(FontFile font, int id, String text) {
        return marked(font, id, text, List.of());
    }

    static Glyph marked(FontFile font, int id, String text, List<PlacedMark> marks) {
        return new Glyph(font, id, text, font.advance(id), 0, marks);
    }

    /** Without the wide side that full-width punctuation has in Han text. */
    Glyph tight() {
        GlyphBox box = font.box(id);
        return new Glyph(font, id, text, box.right() - box.left() + 2 * BEARING, BEARING - box.left(), marks);
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
