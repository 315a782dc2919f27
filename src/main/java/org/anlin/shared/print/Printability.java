package org.anlin.shared.print;

/** Asked before a certificate is issued: can this text be printed? */
public final class Printability {

    private final FontSet fonts;

    public Printability(FontSet fonts) {
        this.fonts = fonts;
    }

    /** @throws MissingGlyphException for the first character that no font has */
    public void check(String text) {
        fonts.regular().glyphs(text);
    }
}
