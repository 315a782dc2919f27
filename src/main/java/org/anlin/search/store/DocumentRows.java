package org.anlin.search.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anlin.search.DocumentKind;
import org.anlin.search.PublishedDocument;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

record DocumentRows(JsonMapper json) implements RowMapper<StoredDocument> {

    private static final TypeReference<Map<String, List<String>>> FACETS = new TypeReference<>() {};

    @Override
    public StoredDocument mapRow(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                document(row),
                row.getLong("revision"),
                row.getObject("withdrawn_at") != null,
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private PublishedDocument document(ResultSet row) throws SQLException {
        return new PublishedDocument(
                new DocumentKind(row.getString("kind")),
                row.getString("slug"),
                row.getString("language"),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("summary"),
                row.getString("summary_en"),
                row.getString("body"),
                row.getString("html"),
                row.getString("body_en"),
                row.getString("html_en"),
                Arrays.asList((String[]) row.getArray("keywords").getArray()),
                json.readValue(row.getString("facets"), FACETS),
                row.getString("district_code"),
                place(row),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("action_path"),
                row.getString("source_note"),
                row.getBoolean("unreviewed"),
                row.getBoolean("demo"),
                row.getString("image_path"),
                row.getString("schema_type"));
    }

    private static @Nullable GeoPoint place(ResultSet row) throws SQLException {
        @Nullable Double lon = row.getObject("lon", Double.class);
        return lon == null ? null : new GeoPoint(row.getDouble("lat"), lon);
    }
}
