package org.anlin.shared.print;

import java.util.List;
import org.anlin.shared.print.Typesetter.Block;
import org.anlin.shared.print.Typesetter.Type;

/** One label in its box: the QR code on the left, words on the right. */
final class LabelFace {

    private static final double PADDING = 12;
    private static final double CODE = 128;
    private static final double GAP = 12;
    private static final double BAND = 26;
    private static final Colour GREEN = Colour.parse("#00693c");

    private final Canvas canvas;
    private final Typesetter typesetter;
    private final GlyphBox box;
    private final Type code;
    private final Type small;
    private final Type band;
    private final Type subject;
    private final Type line;
    private final Type advice;

    LabelFace(FontSet fonts, Canvas canvas, GlyphBox box) {
        this.canvas = canvas;
        this.typesetter = new Typesetter(canvas);
        this.box = box;
        code = new Type(fonts.bold(), 15, 9, 0, 1.35, Colour.INK);
        small = new Type(fonts.regular(), 8, 6, 0, 1.35, Colour.QUIET);
        band = new Type(fonts.bold(), 13, 8, 0, 1.2, Colour.WHITE);
        subject = new Type(fonts.bold(), 13, 9.5, 0, 1.25, Colour.INK);
        line = new Type(fonts.regular(), 9.5, 7.5, 0, 1.3, Colour.INK);
        advice = new Type(fonts.bold(), 10.5, 8, 0, 1.3, Colour.INK);
    }

    void draw(PrintedLabel label) {
        drawCode(label);
        double left = box.left() + PADDING + CODE + GAP;
        double width = box.right() - PADDING - left;
        double top = box.top() - PADDING;
        canvas.fill(GREEN).rectangle(left, top - BAND, width, BAND).fillPath();
        set(label.title(), band, left + 7, top - BAND + 9, width - 14);
        double y = below(top - BAND - 4, label.subject(), subject, left, width);
        for (String text : label.lines()) {
            y = below(y, text, line, left, width);
        }
        drawAdvice(label.advice(), left, width);
    }

    private void drawCode(PrintedLabel label) {
        double left = box.left() + PADDING;
        double bottom = box.top() - PADDING - CODE;
        new QrCode(label.url()).draw(canvas, new GlyphBox(left, bottom, left + CODE, bottom + CODE));
        double y = bottom - 2;
        for (int i = 0; i < label.below().size(); i++) {
            Block block = fit(label.below().get(i), i == 0 ? code : small, CODE);
            y -= block.type().size();
            typesetter.centre(block, left + CODE / 2, y);
            y -= block.height() + 2;
        }
    }

    /** Stands at the foot, however long what is above it is. */
    private void drawAdvice(List<String> texts, double left, double width) {
        List<Block> blocks =
                texts.stream().map(text -> fit(text, advice, width)).toList();
        double high = blocks.stream()
                .mapToDouble(block -> block.height() + block.lineHeight())
                .sum();
        double y = box.bottom() + PADDING + high;
        canvas.stroke(GREEN, 0.8)
                .moveTo(left, y + 2)
                .lineTo(left + width, y + 2)
                .strokePath();
        for (Block block : blocks) {
            typesetter.left(block, left, y - block.lineHeight() + 2);
            y -= block.height() + block.lineHeight();
        }
    }

    private double below(double y, String text, Type type, double left, double width) {
        Block block = fit(text, type, width);
        double first = y - block.type().size();
        typesetter.left(block, left, first);
        return first - block.height() - block.type().size() * 0.35;
    }

    private void set(String text, Type type, double x, double y, double width) {
        typesetter.left(fit(text, type, width), x, y);
    }

    private static Block fit(String text, Type type, double width) {
        return Typesetter.fit(Geta.printable(text, type.fonts()), type, width);
    }
}
