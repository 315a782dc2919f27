package org.anlin.shared.print;

import java.util.List;

/** A ruled table to print: above it a title and lines, then the head and the rows, which go on to further pages. */
public record PrintedTable(String title, List<String> lines, List<Column> columns, List<List<String>> rows) {

    /** @param share of the page's width, against the shares of the others */
    public record Column(String head, double share) {}

    public PrintedTable {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int cells = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != cells)) {
            throw new IllegalArgumentException("a row has another number of cells than there are columns");
        }
    }
}
