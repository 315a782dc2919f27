package org.anlin.shared.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints labels on A4, lying, six to a sheet, with lines to cut along. Safe for any number of threads. */
public final class LabelPrinter {

    private static final int COLUMNS = 2;
    private static final int ROWS = 3;
    /** What printers leave blank at the edge is no part of a label. */
    private static final double EDGE = 22;

    private static final double WIDTH = (Page.WIDTH - 2 * EDGE) / COLUMNS;
    private static final double HEIGHT = (Page.HEIGHT - 2 * EDGE) / ROWS;

    private final FontSet fonts;

    public LabelPrinter(FontSet fonts) {
        this.fonts = fonts;
    }

    public byte[] print(String title, Locale language, List<PrintedLabel> labels) {
        GlyphCase glyphCase = GlyphCase.forPlate();
        List<Canvas> pages = new ArrayList<>();
        for (int from = 0; from < labels.size(); from += COLUMNS * ROWS) {
            pages.add(sheet(labels.subList(from, Math.min(labels.size(), from + COLUMNS * ROWS)), glyphCase));
        }
        return PlainDocument.of(title, language, pages, glyphCase);
    }

    private Canvas sheet(List<PrintedLabel> labels, GlyphCase glyphCase) {
        Canvas canvas = new Canvas(glyphCase);
        cutLines(canvas);
        for (int i = 0; i < labels.size(); i++) {
            double left = EDGE + i % COLUMNS * WIDTH;
            double top = Page.HEIGHT - EDGE - (double) (i / COLUMNS) * HEIGHT;
            new LabelFace(fonts, canvas, new GlyphBox(left, top - HEIGHT, left + WIDTH, top)).draw(labels.get(i));
        }
        return canvas;
    }

    private static void cutLines(Canvas canvas) {
        canvas.save().append("[4 3] 0 d ").stroke(Colour.QUIET.tint(0.7), 0.5);
        for (int column = 0; column <= COLUMNS; column++) {
            double x = EDGE + column * WIDTH;
            canvas.moveTo(x, 0).lineTo(x, Page.HEIGHT).strokePath();
        }
        for (int row = 0; row <= ROWS; row++) {
            double y = EDGE + row * HEIGHT;
            canvas.moveTo(0, y).lineTo(Page.WIDTH, y).strokePath();
        }
        canvas.restore();
    }
}
