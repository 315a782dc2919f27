package org.anlin.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.anlin.servers.PortalHome;

/** A portal in another process: a file in its home asks it, its database tells how far it is. */
record RunningPortal(PortalHome home) {

    private static final String LAST_BUILD = """
            SELECT coalesce((SELECT locked_at::text FROM shared.scheduled_lock WHERE name = 'search-index-build'), '') AS begun,
                coalesce((SELECT lock_until > timezone('utc', now()) FROM shared.scheduled_lock
                    WHERE name = 'search-index-build'), false) AS running,
                coalesce((SELECT max(done) FROM search.index_build), 0) AS done,
                coalesce((SELECT max(total) FROM search.index_build), 0) AS total
            """;

    private record Build(String begun, boolean running, long done, long total) {}

    boolean rebuild(Duration patience, PrintStream out) throws IOException, InterruptedException {
        String url = home.databaseUrl().orElse(System.getenv("SPRING_DATASOURCE_URL"));
        if (url == null) {
            out.println("SPRING_DATASOURCE_URL?");
            return false;
        }
        try (Connection database = DriverManager.getConnection(
                url, System.getenv("SPRING_DATASOURCE_USERNAME"), System.getenv("SPRING_DATASOURCE_PASSWORD"))) {
            if (!begins(database, patience)) {
                out.println("索引没有开始重建，Elasticsearch 没有响应？ / the rebuild does not begin: is Elasticsearch away?");
                return false;
            }
            follow(database, out);
            out.println("索引已重建 / the index is rebuilt");
            return true;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private boolean ask(Duration patience) throws IOException, InterruptedException {
        Path request = home.folder().resolve("reindex.request");
        if (!Files.exists(request)) {
            Files.createFile(request);
        }
        long end = System.nanoTime() + patience.toNanos();
        while (Files.exists(request)) {
            if (System.nanoTime() > end) {
                Files.deleteIfExists(request);
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    /** Asks again when nothing begins, because a build that ran at that moment swallows the request. */
    private boolean begins(Connection database, Duration patience)
            throws SQLException, IOException, InterruptedException {
        String before = look(database).begun();
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && ask(patience)) {
            for (int look = 0; look < 50; look++) {
                if (!look(database).begun().equals(before)) {
                    return true;
                }
                Thread.sleep(100);
            }
        }
        return false;
    }

    private static void follow(Connection database, PrintStream out) throws SQLException, InterruptedException {
        var progress = new Progress(out);
        Build now = look(database);
        while (now.running()) {
            progress.say(now.done(), now.total());
            Thread.sleep(100);
            now = look(database);
        }
    }

    private static Build look(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(LAST_BUILD)) {
            row.next();
            return new Build(
                    row.getString("begun"), row.getBoolean("running"), row.getLong("done"), row.getLong("total"));
        }
    }
}
