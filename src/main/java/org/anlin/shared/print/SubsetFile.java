package org.anlin.shared.print;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a small TrueType file with the given glyphs, numbered from 1 in their order, for embedding in a PDF. */
final class SubsetFile {

    private final FontFile font;
    /** Source glyph of each glyph of the subset; components of composite glyphs are appended. */
    private final List<Integer> sources = new ArrayList<>();

    private final ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>(List.of(0));

    private SubsetFile(FontFile font) {
        this.font = font;
    }

    static byte[] of(GlyphSubset subset) {
        SubsetFile file = new SubsetFile(subset.font());
        file.sources.add(0);
        subset.glyphs().forEach(glyph -> file.sources.add(glyph.id()));
        file.addOutline(new byte[0]);
        subset.glyphs().forEach(glyph -> file.addOutline(file.outline(glyph)));
        for (int i = subset.glyphs().size() + 1; i < file.sources.size(); i++) {
            file.addOutline(file.font.outline(file.sources.get(i)));
        }
        return file.assemble();
    }

    private byte[] outline(Glyph glyph) {
        return glyph.marks().isEmpty() ? font.outline(glyph.id()) : CompositeOutline.of(glyph);
    }

    private void addOutline(byte[] outline) {
        if (outline.length > 0 && outline[0] < 0) {
            CompositeOutline.renumber(outline, this::append);
        }
        outlines.writeBytes(outline);
        if (outline.length % 2 != 0) {
            outlines.write(0);
        }
        offsets.add(outlines.size());
    }

    private int append(int source) {
        sources.add(source);
        return sources.size() - 1;
    }

    private byte[] assemble() {
        Map<String, ByteBuffer> tables = new LinkedHashMap<>();
        tables.put("glyf", ByteBuffer.wrap(outlines.toByteArray()));
        tables.put("head", head());
        tables.put("hhea", copyWithCount("hhea", 34));
        tables.put("hmtx", metrics());
        tables.put("loca", locations());
        tables.put("maxp", CompositeOutline.withRoomForMarks(copyWithCount("maxp", 4)));
        return TrueTypeContainer.write(tables);
    }

    private ByteBuffer head() {
        ByteBuffer head = copy("head");
        return head.putInt(8, 0).putShort(50, (short) (hasShortOffsets() ? 0 : 1));
    }

    private ByteBuffer copyWithCount(String tag, int offset) {
        return copy(tag).putShort(offset, (short) sources.size());
    }

    private ByteBuffer copy(String tag) {
        ByteBuffer original = font.table(tag);
        ByteBuffer copy = ByteBuffer.allocate(original.capacity());
        original.get(0, copy.array());
        return copy;
    }

    private ByteBuffer metrics() {
        ByteBuffer metrics = ByteBuffer.allocate(4 * sources.size());
        sources.forEach(glyph -> metrics.putShort(font.rawAdvance(glyph)).putShort(font.rawLeftBearing(glyph)));
        return metrics;
    }

    private boolean hasShortOffsets() {
        return outlines.size() <= 2 * 0xFFFF;
    }

    private ByteBuffer locations() {
        boolean small = hasShortOffsets();
        ByteBuffer locations = ByteBuffer.allocate((small ? 2 : 4) * offsets.size());
        offsets.forEach(offset -> {
            if (small) {
                locations.putShort((short) (offset / 2));
            } else {
                locations.putInt(offset);
            }
        });
        return locations;
    }
}
