package org.anlin.learning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.anlin.learning.CourseVersion.LessonText;
import org.anlin.learning.content.CourseMarkup;
import org.anlin.learning.content.CourseOutline;
import org.anlin.learning.content.Lesson;
import org.anlin.learning.content.RenderedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The courses as they are read: which version is current comes from the database, its texts from memory. */
@Repository
class CourseLibrary {

    /** Where a course stands today. */
    record Current(String slug, int version, boolean withdrawn) {}

    private record Key(String course, int version) {}

    private static final String CURRENT =
            "SELECT slug, version, withdrawn_at IS NOT NULL AS withdrawn FROM learning.course";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Cache<Key, CourseVersion> versions =
            Caffeine.newBuilder().maximumSize(200).build();

    CourseLibrary(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Current> current(String course) {
        return jdbc.sql(CURRENT + " WHERE slug = ?")
                .param(course)
                .query(Current.class)
                .optional();
    }

    List<CourseVersion> offered() {
        return jdbc.sql(CURRENT + " WHERE withdrawn_at IS NULL").query(Current.class).list().stream()
                .map(current -> version(current.slug(), current.version()))
                .sorted(java.util.Comparator.comparing(
                        course -> course.outline().code()))
                .toList();
    }

    CourseVersion version(String course, int version) {
        return versions.get(new Key(course, version), this::load);
    }

    private CourseVersion load(Key key) {
        CourseOutline outline = jdbc.sql("SELECT outline FROM learning.course_version WHERE course = ? AND version = ?")
                .params(key.course(), key.version())
                .query((row, i) -> json.readValue(row.getString(1), CourseOutline.class))
                .single();
        var markup = new CourseMarkup(key.course(), key.version(), outline.sources());
        return new CourseVersion(
                key.course(),
                key.version(),
                outline,
                lessons(key, markup),
                remarks(markup, outline.hoursNotes()),
                remarks(markup, outline.disputes()),
                cover(key, markup));
    }

    private List<LessonText> lessons(Key key, CourseMarkup markup) {
        return jdbc
                .sql("SELECT * FROM learning.lesson WHERE course = ? AND version = ? ORDER BY position")
                .params(key.course(), key.version())
                .query((row, i) -> lesson(row))
                .list()
                .stream()
                .map(lesson -> new LessonText(lesson, markup.page(lesson.markdown())))
                .toList();
    }

    private static Lesson lesson(ResultSet row) throws SQLException {
        return new Lesson(
                row.getString("slug"),
                row.getString("module"),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("summary"),
                row.getInt("minutes"),
                List.of((String[]) row.getArray("keywords").getArray()),
                row.getString("markdown"));
    }

    private static @Nullable RenderedText remarks(CourseMarkup markup, List<String> remarks) {
        return remarks.isEmpty() ? null : markup.remarks(remarks);
    }

    private @Nullable String cover(Key key, CourseMarkup markup) {
        return jdbc.sql("SELECT name FROM learning.media WHERE course = ? AND version = ? AND name LIKE 'cover.%'")
                .params(key.course(), key.version())
                .query(String.class)
                .optional()
                .map(name -> markup.mediaPath() + name)
                .orElse(null);
    }
}
