package org.anlin.shared.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files for tests of imports. */
public final class TableFiles {

    private TableFiles() {}

    public static Path of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Path of(byte[] bytes) {
        try {
            Path file = Files.createTempFile("anlin-test", ".table");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<TableLine> lines(TableFile table) {
        var all = new ArrayList<TableLine>();
        table.read(2, all::addAll);
        return all;
    }
}
