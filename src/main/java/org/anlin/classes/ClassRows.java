package org.anlin.classes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads classes into their cards, a page at a time. */
@Component
class ClassRows {

    /** Offers that have run out but were not lapsed yet hold no seat; who waits is before whoever comes now. */
    private static final String FREE = """
            greatest(0, c.seats - c.taken
                + (SELECT count(*) FROM classes.enrolment o
                   WHERE o.training_class = c.id AND o.state = 'OFFERED' AND o.offered_until <= :now)
                - (SELECT count(*) FROM classes.enrolment w WHERE w.training_class = c.id AND w.state = 'WAITING'))
            """;

    private static final String FROM =
            " FROM classes.training_class c JOIN classes.room r ON r.id = c.room JOIN classes.venue v ON v.id = r.venue ";

    private static final String SELECT = """
            SELECT c.id, c.course, c.starts_at, c.ends_at, c.calendar_sequence, c.state, c.cancelled_reason, c.seats,
                   c.language, c.audience, c.note, c.demo, c.district_code, r.name AS room,
                   v.name AS venue, v.name_en AS venue_en, v.address, v.directions, v.accessibility, v.lon, v.lat, v.base,
                   (SELECT count(*) FROM classes.enrolment w WHERE w.training_class = c.id AND w.state = 'WAITING') AS waiting,
                   """ + FREE + """
                    AS free
            """ + FROM;

    /** Without what is counted of each class. */
    private static final String ENTRY = """
            SELECT c.id, c.course, c.starts_at, c.ends_at, c.calendar_sequence, c.state, c.cancelled_reason,
                   r.name AS room, v.name AS venue, v.address
            """ + FROM;

    static final String FREE_SEATS = FREE + " > 0";

    private final JdbcClient jdbc;
    private final CourseTitles titles;
    private final Clock clock;

    ClassRows(JdbcClient jdbc, CourseTitles titles, Clock clock) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.clock = clock;
    }

    List<ClassCard> select(String rest, Map<String, ?> parameters) {
        CourseTitles.Titles names = titles.read();
        return jdbc.sql(SELECT + rest)
                .param("now", at(clock.instant()))
                .params(parameters)
                .query((row, number) -> card(row, names))
                .list();
    }

    Optional<ClassEntry> entry(TrainingClassId id) {
        CourseTitles.Titles names = titles.read();
        return jdbc.sql(ENTRY + "WHERE c.id = ? AND c.state <> 'DRAFT'")
                .param(id.value())
                .query((row, number) -> entry(row, names))
                .optional();
    }

    int count(String where, Map<String, ?> parameters) {
        return jdbc.sql("SELECT count(*) FROM classes.training_class c " + where)
                .param("now", at(clock.instant()))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static ClassCard card(ResultSet row, CourseTitles.Titles names) throws SQLException {
        return new ClassCard(
                entry(row, names),
                row.getString("venue_en"),
                row.getString("district_code"),
                row.getInt("seats"),
                row.getInt("free"),
                row.getInt("waiting"),
                row.getString("language"),
                row.getString("audience"),
                row.getString("note"),
                row.getString("directions"),
                row.getString("accessibility"),
                place(row),
                row.getString("base"),
                row.getBoolean("demo"));
    }

    private static @Nullable GeoPoint place(ResultSet row) throws SQLException {
        Double lon = row.getObject("lon", Double.class);
        return lon == null ? null : new GeoPoint(row.getDouble("lat"), lon);
    }

    private static ClassEntry entry(ResultSet row, CourseTitles.Titles names) throws SQLException {
        String course = row.getString("course");
        return new ClassEntry(
                new TrainingClassId(row.getObject("id", UUID.class)),
                course,
                names.chinese(course),
                names.english(course),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("venue"),
                row.getString("address"),
                row.getString("room"),
                row.getInt("calendar_sequence"),
                row.getString("state").equals("CANCELLED"),
                row.getString("cancelled_reason"));
    }
}
