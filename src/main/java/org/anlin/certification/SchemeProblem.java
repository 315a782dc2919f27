package org.anlin.certification;

import java.nio.file.Path;

/** A scheme file that cannot be used; the message reads {@code file:line: what is wrong}. */
class SchemeProblem extends RuntimeException {

    SchemeProblem(Path file, int line, String problem) {
        super(file + ":" + line + ": " + problem, null, false, false);
    }
}
