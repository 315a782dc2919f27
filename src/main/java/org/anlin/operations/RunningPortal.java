package org.anlin.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.anlin.servers.PortalHome;
import org.jspecify.annotations.Nullable;

/** A portal in another process: a file in its home asks it, its database tells how far it is. */
record RunningPortal(PortalHome home) {

    boolean rebuild(Duration patience, PrintStream out) throws IOException, InterruptedException {
        Path request = home.folder().resolve("reindex.request");
        try {
            Files.createFile(request);
        } catch (FileAlreadyExistsException askedBefore) {
            out.println("已有请求在等待 / a request is waiting already");
        }
        if (!isTaken(request, patience)) {
            Files.deleteIfExists(request);
            out.println("Elasticsearch 没有响应 / Elasticsearch does not answer");
            return false;
        }
        return follow(out);
    }

    private static boolean isTaken(Path request, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (Files.exists(request)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    private boolean follow(PrintStream out) throws IOException, InterruptedException {
        String url = home.databaseUrl().orElse(System.getenv("SPRING_DATASOURCE_URL"));
        if (url == null) {
            out.println("已开始 / begun");
            return true;
        }
        try (Connection database = DriverManager.getConnection(url)) {
            var progress = new Progress(out);
            // The builder begins a moment after it took the request.
            for (int idle = 0; idle < 20; ) {
                long[] now = progressOf(database);
                if (now == null) {
                    idle++;
                } else {
                    progress.say(now[0], now[1]);
                    idle = 10;
                }
                Thread.sleep(100);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        out.println("索引已重建 / the index is rebuilt");
        return true;
    }

    private static long @Nullable [] progressOf(Connection database) throws SQLException {
        try (var rows = database.createStatement()
                .executeQuery("SELECT done, total FROM search.index_build ORDER BY started_at DESC LIMIT 1")) {
            return rows.next() ? new long[] {rows.getLong(1), rows.getLong(2)} : null;
        }
    }
}
