package org.anlin.shared.print;

/** No font at hand has a glyph for this character, so the text cannot be printed. */
public class MissingGlyphException extends RuntimeException {

    private final int codePoint;

    MissingGlyphException(int codePoint) {
        super("No font has a glyph for U+%04X".formatted(codePoint));
        this.codePoint = codePoint;
    }

    public int codePoint() {
        return codePoint;
    }
}
