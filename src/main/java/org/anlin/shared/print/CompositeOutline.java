package org.anlin.shared.print;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;
import org.anlin.shared.print.Glyph.PlacedMark;

/** A glyph that is put together from other glyphs, such as a letter and its accent. */
final class CompositeOutline {

    private static final int HEADER = 10;
    private static final int WIDE_ARGUMENTS = 0x0001;
    private static final int ONE_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private static final int OFFSETS = 0x0002;
    private static final int COMPONENT_SIZE = 8;

    private CompositeOutline() {}

    /** A letter with its marks. */
    static byte[] of(Glyph glyph) {
        FontFile font = glyph.font();
        ByteBuffer outline =
                ByteBuffer.allocate(HEADER + COMPONENT_SIZE * (1 + glyph.marks().size()));
        GlyphBox box = font.box(glyph.id());
        for (PlacedMark mark : glyph.marks()) {
            box = box.union(font.box(mark.id()).moved(mark.dx(), mark.dy()));
        }
        outline.putShort((short) -1);
        for (double side : new double[] {box.left(), box.bottom(), box.right(), box.top()}) {
            outline.putShort(font.units(side));
        }
        putComponent(outline, new PlacedMark(glyph.id(), 0, 0), font);
        glyph.marks().forEach(mark -> putComponent(outline, mark, font));
        return outline.array();
    }

    private static void putComponent(ByteBuffer outline, PlacedMark part, FontFile font) {
        int more = outline.remaining() > COMPONENT_SIZE ? MORE_COMPONENTS : 0;
        outline.putShort((short) (WIDE_ARGUMENTS | OFFSETS | more)).putShort((short) part.id());
        outline.putShort(font.units(part.dx())).putShort(font.units(part.dy()));
    }

    /** The limits that the font states must hold for the glyphs put together here too. */
    static ByteBuffer withRoomForMarks(ByteBuffer maxp) {
        return raised(raised(raised(raised(maxp, 10, 1000), 12, 100), 28, 8), 30, 4);
    }

    private static ByteBuffer raised(ByteBuffer maxp, int offset, int least) {
        return maxp.putShort(offset, (short) Math.max(least, maxp.getShort(offset)));
    }

    /** Replaces the number of each component. */
    static void renumber(byte[] outline, IntUnaryOperator newNumber) {
        ByteBuffer glyph = ByteBuffer.wrap(outline);
        int at = HEADER;
        int flags;
        do {
            flags = glyph.getShort(at);
            glyph.putShort(at + 2, (short) newNumber.applyAsInt(Short.toUnsignedInt(glyph.getShort(at + 2))));
            at += 4 + ((flags & WIDE_ARGUMENTS) != 0 ? 4 : 2) + transformationSize(flags);
        } while ((flags & MORE_COMPONENTS) != 0);
    }

    private static int transformationSize(int flags) {
        if ((flags & ONE_SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & MATRIX) != 0 ? 8 : 0;
    }
}
