package org.anlin.shared.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font, mapped into memory and read by absolute position only: immutable, so that all threads share one. PDFBox's own
 * parsed font has a state and takes milliseconds for each subset, which is why it is not used here.
 */
final class FontFile {

    private final String name;
    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final CharacterMap characters;
    private final int unitsPerEm;
    private final int metrics;

    private FontFile(String name, ByteBuffer file) {
        this.name = name;
        this.file = file;
        for (int i = 0, count = file.getShort(4); i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            tables.put(
                    new String(tag, StandardCharsets.US_ASCII),
                    file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        characters = CharacterMap.read(table("cmap"));
        unitsPerEm = table("head").getShort(18);
        metrics = Short.toUnsignedInt(table("hhea").getShort(34));
    }

    static FontFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            String name = path.getFileName().toString().replace(".ttf", "");
            return new FontFile(name, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    String name() {
        return name;
    }

    /** 0 when the font does not have the character. */
    int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException(name + " has no table " + tag);
        }
        return table;
    }

    byte[] outline(int glyph) {
        int start = table("loca").getInt(4 * glyph);
        byte[] outline = new byte[table("loca").getInt(4 * glyph + 4) - start];
        table("glyf").get(start, outline);
        return outline;
    }

    /** In font units, as the embedded subset repeats it. */
    short rawAdvance(int glyph) {
        return table("hmtx").getShort(4 * Math.min(glyph, metrics - 1));
    }

    short rawLeftBearing(int glyph) {
        return table("hmtx").getShort(4 * glyph + 2);
    }

    /** In thousandths of an em, as PDF counts. */
    double advance(int glyph) {
        return scaled(Short.toUnsignedInt(rawAdvance(glyph)));
    }

    GlyphBox box(int glyph) {
        byte[] outline = outline(glyph);
        if (outline.length == 0) {
            return GlyphBox.EMPTY;
        }
        ByteBuffer header = ByteBuffer.wrap(outline);
        return new GlyphBox(
                scaled(header.getShort(2)),
                scaled(header.getShort(4)),
                scaled(header.getShort(6)),
                scaled(header.getShort(8)));
    }

    GlyphBox fontBox() {
        ByteBuffer head = table("head");
        return new GlyphBox(
                scaled(head.getShort(36)),
                scaled(head.getShort(38)),
                scaled(head.getShort(40)),
                scaled(head.getShort(42)));
    }

    double ascent() {
        return scaled(table("hhea").getShort(4));
    }

    double descent() {
        return scaled(table("hhea").getShort(6));
    }

    /** The other way round. */
    short units(double thousandths) {
        return (short) Math.round(thousandths * unitsPerEm / 1000);
    }

    private double scaled(int units) {
        return units * 1000.0 / unitsPerEm;
    }

    @Override
    public String toString() {
        return name;
    }
}
