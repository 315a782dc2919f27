package org.anlin.learning;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.anlin.learning.content.ContentProblem;
import org.anlin.learning.content.CourseContent;
import org.anlin.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where an administrator sees what editors have to put right, and has the content read again. */
@Service
public class ContentDesk {

    /** A course as it stands in the database. */
    public record Shelf(String slug, String titleZh, String titleEn, int version, int versions, boolean withdrawn) {

        public String title(Locale language) {
            return language.equals(Translations.ENGLISH) ? titleEn : titleZh;
        }
    }

    private final Path content;
    private final ContentImport contentImport;
    private final JdbcClient jdbc;

    ContentDesk(@Value("${anlin.content}") Path content, ContentImport contentImport, JdbcClient jdbc) {
        this.content = content;
        this.contentImport = contentImport;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationStartedEvent.class)
    void readAtStart() {
        contentImport.take(new CourseContent(content).read());
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void readAgain() {
        readAtStart();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<ContentProblem> problems() {
        return jdbc.sql("SELECT file, line, key, arguments FROM learning.content_problem ORDER BY position")
                .query((row, i) -> problem(row))
                .list();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Shelf> shelves() {
        return jdbc.sql("""
                SELECT c.slug, v.outline ->> 'title' AS title_zh, v.outline ->> 'titleEn' AS title_en,
                    c.version, c.withdrawn_at IS NOT NULL AS withdrawn,
                    (SELECT count(*) FROM learning.course_version o WHERE o.course = c.slug) AS versions
                FROM learning.course c JOIN learning.course_version v ON v.course = c.slug AND v.version = c.version
                ORDER BY v.outline ->> 'code'""").query(Shelf.class).list();
    }

    private static ContentProblem problem(ResultSet row) throws SQLException {
        return new ContentProblem(row.getString("file"), row.getInt("line"), row.getString("key"), List.of((String[])
                row.getArray("arguments").getArray()));
    }
}
