package org.anlin.shared.print;

import java.util.List;

/** Glyphs that stand on one line. */
record TextLine(List<Glyph> glyphs) {

    /** Width in points. */
    double width(double size, double spacing) {
        double advance = glyphs.stream().mapToDouble(Glyph::advance).sum();
        return advance * size / 1000 + Math.max(0, glyphs.size() - 1) * spacing;
    }

    TextLine trimmed() {
        int from = 0;
        int to = glyphs.size();
        while (from < to && glyphs.get(from).isSpace()) {
            from++;
        }
        while (to > from && glyphs.get(to - 1).isSpace()) {
            to--;
        }
        return new TextLine(glyphs.subList(from, to));
    }
}
