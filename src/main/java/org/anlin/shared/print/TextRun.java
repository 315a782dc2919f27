package org.anlin.shared.print;

import java.util.HexFormat;
import java.util.List;

/** Shows glyphs one after the other, changing the font where needed. */
final class TextRun {

    private static final HexFormat HEX = HexFormat.of();

    private final Canvas canvas;
    private final GlyphCase glyphCase;
    private final double size;
    private String font = "";

    TextRun(Canvas canvas, GlyphCase glyphCase, double size) {
        this.canvas = canvas;
        this.glyphCase = glyphCase;
        this.size = size;
    }

    void show(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            GlyphCase.Place place = glyphCase.place(glyph);
            if (!place.resourceName().equals(font)) {
                changeTo(place.resourceName());
            }
            moveRight(glyph.shift());
            canvas.append(HEX.toHexDigits((short) place.id()));
            moveRight(glyph.advance() - glyph.shift() - glyph.font().advance(glyph.id()));
        }
        close();
    }

    private void changeTo(String newFont) {
        close();
        font = newFont;
        canvas.append("/" + font + " ").number(size).operator("Tf").append("[<");
    }

    /** By thousandths of an em; in the array, a number moves to the left. */
    private void moveRight(double distance) {
        if (distance != 0) {
            canvas.append(">").number(-distance).append("<");
        }
    }

    private void close() {
        if (!font.isEmpty()) {
            canvas.append(">] TJ\n");
        }
    }
}
