package org.anlin.shared.print;

/** The mark that printers put where a character is missing, so that a sheet never fails for one name. */
final class Geta {

    private static final String MARK = "〓";

    private Geta() {}

    static String printable(String text, FontChain fonts) {
        try {
            fonts.glyphs(text);
            return text;
        } catch (MissingGlyphException e) {
            return printable(text.replace(Character.toString(e.codePoint()), MARK), fonts);
        }
    }
}
