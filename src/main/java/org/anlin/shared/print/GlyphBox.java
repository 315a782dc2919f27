package org.anlin.shared.print;

/** The extent of an outline in thousandths of an em. */
record GlyphBox(double left, double bottom, double right, double top) {

    static final GlyphBox EMPTY = new GlyphBox(0, 0, 0, 0);

    double middle() {
        return (left + right) / 2;
    }

    GlyphBox moved(double dx, double dy) {
        return new GlyphBox(left + dx, bottom + dy, right + dx, top + dy);
    }

    GlyphBox union(GlyphBox other) {
        return new GlyphBox(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }
}
