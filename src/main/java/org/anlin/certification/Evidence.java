package org.anlin.certification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person has shown so far; the first time counts. */
@Component
class Evidence {

    private final JdbcClient jdbc;

    Evidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void coursePassed(AccountId holder, String course, int version, Instant at) {
        jdbc.sql("""
                        INSERT INTO certification.evidence (holder, kind, subject, version, met_at)
                        VALUES (?, 'COURSE', ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                .params(holder.value(), course, version, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<String> passedCourses(AccountId holder) {
        return new HashSet<>(jdbc.sql("SELECT subject FROM certification.evidence WHERE holder = ? AND kind = 'COURSE'")
                .param(holder.value())
                .query(String.class)
                .list());
    }

    void forget(AccountId holder) {
        jdbc.sql("DELETE FROM certification.evidence WHERE holder = ?")
                .param(holder.value())
                .update();
    }
}
