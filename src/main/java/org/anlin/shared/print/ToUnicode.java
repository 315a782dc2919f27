package org.anlin.shared.print;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The table by which a reader turns character ids back into text. */
final class ToUnicode {

    /** A range must not cross a change of the high byte. */
    private static final int LAST_IN_BLOCK = 0xff;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ToUnicode() {}

    static byte[] of(List<Glyph> glyphs) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int first = 1; first <= glyphs.size(); first = (first | LAST_IN_BLOCK) + 1) {
            int last = Math.min(glyphs.size(), first | LAST_IN_BLOCK);
            map.append("1 beginbfrange\n").append(id(first)).append(id(last)).append('[');
            glyphs.subList(first - 1, last).forEach(glyph -> map.append(text(glyph)));
            map.append("]\nendbfrange\n");
        }
        map.append("endcmap\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String id(int id) {
        return "<" + HEX.toHexDigits((short) id) + ">";
    }

    private static String text(Glyph glyph) {
        return "<" + HEX.formatHex(glyph.text().getBytes(StandardCharsets.UTF_16BE)) + ">";
    }
}
