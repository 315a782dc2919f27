package org.anlin.search.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.anlin.search.RebuildProgress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The index that is being built, so that every instance writes changes into it too. */
@Repository
public class IndexBuilds {

    private final JdbcClient jdbc;
    private final Clock clock;

    IndexBuilds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void begin(String name, long total) {
        jdbc.sql("INSERT INTO search.index_build (name, total, done, started_at) VALUES (?, ?, 0, ?)")
                .params(name, total, OffsetDateTime.now(clock))
                .update();
    }

    public void advance(String name, long done) {
        jdbc.sql("UPDATE search.index_build SET done = ?, total = greatest(total, ?) WHERE name = ?")
                .params(done, done, name)
                .update();
    }

    public void end(String name) {
        jdbc.sql("DELETE FROM search.index_build WHERE name = ?").param(name).update();
    }

    public List<String> names() {
        return jdbc.sql("SELECT name FROM search.index_build")
                .query(String.class)
                .list();
    }

    public RebuildProgress progress() {
        return jdbc.sql("SELECT true, done, total FROM search.index_build ORDER BY started_at DESC LIMIT 1")
                .query((row, number) -> new RebuildProgress(true, row.getLong("done"), row.getLong("total")))
                .optional()
                .orElse(RebuildProgress.IDLE);
    }
}
