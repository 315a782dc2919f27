package org.anlin.shared.print;

import java.util.List;

/** Sets text on a canvas: shrinks what is too long, then breaks it into lines. */
final class Typesetter {

    /** How a text looks and how far it may shrink. */
    record Type(FontChain fonts, double size, double smallest, double spacing, double leading, Colour colour) {

        Type atSize(double newSize) {
            return new Type(fonts, newSize, newSize, spacing * newSize / size, leading, colour);
        }
    }

    /** Lines in the size that fits. */
    record Block(List<TextLine> lines, Type type) {

        double lineHeight() {
            return type.size() * type.leading();
        }

        /** From the first base line to the last. */
        double height() {
            return (lines.size() - 1) * lineHeight();
        }
    }

    private final Canvas canvas;

    Typesetter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** One line as large as fits; more lines once the smallest size is too wide for one. */
    static Block fit(String text, Type type, double width) {
        List<Glyph> glyphs = type.fonts().glyphs(text);
        double natural = new TextLine(glyphs).width(type.size(), type.spacing());
        double size = Math.clamp(type.size() * width / Math.max(natural, 1), type.smallest(), type.size());
        Type fitted = type.atSize(size);
        if (natural * size / type.size() <= width + 0.01) {
            return new Block(List.of(new TextLine(glyphs)), fitted);
        }
        return new Block(new LineBreaker(size).lines(glyphs, width), fitted);
    }

    /** Centred on x; y is the base line of the first line. */
    void centre(Block block, double x, double y) {
        canvas.fill(block.type().colour());
        for (TextLine line : block.lines()) {
            double width = line.width(block.type().size(), block.type().spacing());
            canvas.text(line.glyphs(), block.type().size(), block.type().spacing(), x - width / 2, y);
            y -= block.lineHeight();
        }
    }

    void left(Block block, double x, double y) {
        canvas.fill(block.type().colour());
        for (TextLine line : block.lines()) {
            canvas.text(line.glyphs(), block.type().size(), block.type().spacing(), x, y);
            y -= block.lineHeight();
        }
    }
}
