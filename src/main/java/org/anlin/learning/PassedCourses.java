package org.anlin.learning;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.anlin.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who has passed what, for the modules that build on it. */
@Service
public class PassedCourses {

    public record PassedCourse(String course, int version, Instant at) {}

    private final JdbcClient jdbc;

    PassedCourses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked by other modules, also from their listeners where nobody is signed in: they answer for whom they ask. */
    @PreAuthorize("permitAll()")
    public List<PassedCourse> of(AccountId learner) {
        return jdbc.sql(
                        "SELECT course, version, passed_at FROM learning.course_passed WHERE learner = ? ORDER BY passed_at")
                .param(learner.value())
                .query((row, i) -> new PassedCourse(
                        row.getString(1),
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
