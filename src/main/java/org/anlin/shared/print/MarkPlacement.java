package org.anlin.shared.print;

import org.anlin.shared.print.Glyph.PlacedMark;

/** Puts marks over (or under) the middle of a letter, each one clear of the one before. */
final class MarkPlacement {

    private static final double GAP = 40;

    private final FontFile font;
    private final double middle;
    private double top;
    private double bottom;

    MarkPlacement(FontFile font, int base) {
        GlyphBox box = font.box(base);
        this.font = font;
        this.middle = box.middle();
        this.top = box.top();
        this.bottom = box.bottom();
    }

    PlacedMark place(int mark) {
        GlyphBox box = font.box(mark);
        double dy = 0;
        if (box.bottom() > 0) {
            dy = Math.max(0, top + GAP - box.bottom());
            top = box.top() + dy;
        } else if (box.top() <= 0) {
            dy = Math.min(0, bottom - GAP - box.top());
            bottom = box.bottom() + dy;
        }
        return new PlacedMark(mark, middle - box.middle(), dy);
    }
}
