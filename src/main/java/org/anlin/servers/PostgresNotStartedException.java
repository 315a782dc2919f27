package org.anlin.servers;

import java.nio.file.Path;

class PostgresNotStartedException extends IllegalStateException {

    PostgresNotStartedException(Path data, String log, Throwable cause) {
        super("PostgreSQL does not start in " + data + ":\n" + log, cause);
    }
}
