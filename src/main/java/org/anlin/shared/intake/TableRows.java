package org.anlin.shared.intake;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads a file from its beginning, a line at a time. */
interface TableRows {

    /** More is no line that a person wrote. */
    int MOST_CELLS = 100;

    void each(Consumer<TableLine> visitor) throws IOException;
}
