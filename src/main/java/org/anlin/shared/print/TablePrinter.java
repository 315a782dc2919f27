package org.anlin.shared.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints ruled tables on A4, lying: for paper that is written on by hand. Safe for any number of threads. */
public final class TablePrinter {

    private final FontSet fonts;

    public TablePrinter(FontSet fonts) {
        this.fonts = fonts;
    }

    /** A character that no font has is printed as a box, so that a sheet never fails for one name. */
    public byte[] print(String title, Locale language, List<PrintedTable> tables) {
        GlyphCase glyphCase = GlyphCase.forPlate();
        List<Canvas> pages = new ArrayList<>();
        for (PrintedTable table : tables) {
            pages.addAll(new TablePages(fonts, glyphCase, table).draw());
        }
        return PlainDocument.of(title, language, pages, glyphCase);
    }
}
