package org.anlin.shared.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into as few lines as fit and then evens out their lengths, as centred text wants it. Han characters break
 * anywhere but before closing and after opening punctuation, other scripts at spaces and dots; a word too long breaks anywhere.
 */
final class LineBreaker {

    private static final String NOT_FIRST = "，。、；：！？）》」』”’％·‧・.,;:!?)%";
    private static final String NOT_LAST = "（《「『“‘(";
    private static final String AFTER = "·‧・-.";

    private final double size;

    LineBreaker(double size) {
        this.size = size;
    }

    List<TextLine> lines(List<Glyph> glyphs, double width) {
        List<TextLine> lines = fill(glyphs, width);
        double low = width / 2;
        double high = width;
        while (lines.size() > 1 && high - low > 2) {
            double middle = (low + high) / 2;
            List<TextLine> narrower = fill(glyphs, middle);
            if (narrower.size() == lines.size()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return fill(glyphs, high);
    }

    private List<TextLine> fill(List<Glyph> glyphs, double width) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        while (start < glyphs.size()) {
            int end = lineEnd(glyphs, start, width);
            TextLine line = new TextLine(glyphs.subList(start, end)).trimmed();
            if (!line.glyphs().isEmpty()) {
                lines.add(line);
            }
            start = end;
        }
        return lines;
    }

    private int lineEnd(List<Glyph> glyphs, int start, double width) {
        double used = 0;
        int lastBreak = start;
        for (int i = start; i < glyphs.size(); i++) {
            if (i > start && mayBreak(glyphs.get(i - 1), glyphs.get(i))) {
                lastBreak = i;
            }
            used += glyphs.get(i).advance() * size / 1000;
            if (used > width && i > start && !glyphs.get(i).isSpace()) {
                return lastBreak > start ? lastBreak : i;
            }
        }
        return glyphs.size();
    }

    private static boolean mayBreak(Glyph before, Glyph after) {
        if (NOT_FIRST.contains(after.text()) || NOT_LAST.contains(before.text())) {
            return false;
        }
        return before.isSpace() || AFTER.contains(before.text()) || isHan(before) || isHan(after);
    }

    private static boolean isHan(Glyph glyph) {
        int codePoint = glyph.text().codePointAt(0);
        return codePoint >= 0x2E80 && !Character.isAlphabetic(codePoint) || Character.isIdeographic(codePoint);
    }
}
