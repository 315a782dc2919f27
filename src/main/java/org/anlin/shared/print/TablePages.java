package org.anlin.shared.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anlin.shared.print.Typesetter.Block;
import org.anlin.shared.print.Typesetter.Type;

/** One table over as many pages as it needs; each page repeats title and head. */
final class TablePages {

    private static final double MARGIN = 34;
    private static final double WIDTH = Page.WIDTH - 2 * MARGIN;
    private static final double PADDING = 3;
    private static final double LEAST_HEIGHT = 22;
    private static final double RULE = 0.5;

    private record Cells(List<Block> blocks, double height) {}

    private final GlyphCase glyphCase;
    private final PrintedTable table;
    private final Type title;
    private final Type line;
    private final Type head;
    private final Type cell;
    private final List<Canvas> pages = new ArrayList<>();
    private Canvas canvas = Canvas.withoutText();
    private double y;

    TablePages(FontSet fonts, GlyphCase glyphCase, PrintedTable table) {
        this.glyphCase = glyphCase;
        this.table = table;
        title = new Type(fonts.bold(), 15, 9, 0, 1.3, Colour.INK);
        line = new Type(fonts.regular(), 9.5, 7, 0, 1.35, Colour.INK);
        head = new Type(fonts.bold(), 9.5, 6.5, 0, 1.15, Colour.INK);
        cell = new Type(fonts.regular(), 9.5, 7, 0, 1.15, Colour.INK);
    }

    List<Canvas> draw() {
        beginPage();
        for (List<String> row : table.rows()) {
            Cells cells = cells(row, cell);
            if (y - cells.height() < MARGIN) {
                beginPage();
            }
            draw(cells, false);
        }
        return pages;
    }

    private void beginPage() {
        canvas = new Canvas(glyphCase);
        pages.add(canvas);
        y = Page.HEIGHT - MARGIN;
        text(table.title(), title);
        table.lines().forEach(one -> text(one, line));
        y -= PADDING;
        draw(cells(table.columns().stream().map(PrintedTable.Column::head).toList(), head), true);
    }

    private void text(String text, Type type) {
        Block block = Typesetter.fit(Geta.printable(text, type.fonts()), type, WIDTH);
        y -= block.lineHeight();
        new Typesetter(canvas).left(block, MARGIN, y + PADDING);
        y -= block.height();
    }

    private Cells cells(List<String> texts, Type type) {
        List<Block> blocks = IntStream.range(0, texts.size())
                .mapToObj(i -> Typesetter.fit(Geta.printable(texts.get(i), type.fonts()), type, width(i) - 2 * PADDING))
                .toList();
        double highest = blocks.stream()
                .mapToDouble(block -> block.height() + block.lineHeight())
                .max()
                .orElse(0);
        return new Cells(blocks, Math.max(LEAST_HEIGHT, highest + 2 * PADDING));
    }

    private void draw(Cells cells, boolean isHead) {
        double x = MARGIN;
        for (int i = 0; i < cells.blocks().size(); i++) {
            canvas.fill(isHead ? Colour.INK.tint(0.1) : Colour.WHITE).stroke(Colour.QUIET, RULE);
            canvas.rectangle(x, y - cells.height(), width(i), cells.height()).fillAndStrokePath();
            Block block = cells.blocks().get(i);
            double middle = y - cells.height() / 2 + block.height() / 2;
            new Typesetter(canvas)
                    .left(block, x + PADDING, middle - block.type().size() * 0.36);
            x += width(i);
        }
        y -= cells.height();
    }

    private double width(int column) {
        double all =
                table.columns().stream().mapToDouble(PrintedTable.Column::share).sum();
        return WIDTH * table.columns().get(column).share() / all;
    }
}
