package org.anlin.search.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.search.SearchAnswer;
import org.anlin.search.SearchHit;
import org.anlin.search.SearchQuery;
import org.anlin.search.Suggestion;
import org.anlin.search.language.Highlighter;
import org.anlin.search.language.QueryReader;
import org.anlin.search.language.ReadQuery;
import org.anlin.search.language.ReadQuery.Term;
import org.anlin.search.language.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Search in the table: the same words, synonyms and filters as in the index, plainer ranking. */
@Component
public class PostgresFinder {

    private static final int COUNTED = 1000;

    // The haversine grows with the distance; nobody needs the distance itself here.
    private static final String NEAREST = """
            sin(radians(lat - :nearLat) / 2) ^ 2
            + cos(radians(lat)) * cos(radians(:nearLat)) * sin(radians(lon - :nearLon) / 2) ^ 2 NULLS LAST, slug""";

    // The same slips are made again and again, and among very many documents each answer is dear; what is new is looked
    // up
    // soon enough.
    private final Cache<String, Boolean> written = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();
    private final JdbcClient jdbc;
    private final QueryReader reader;
    private final DocumentRows rows;

    PostgresFinder(JdbcClient jdbc, QueryReader reader, JsonMapper json) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.rows = new DocumentRows(json);
    }

    /** Whether any document has this text; a misspelling has not. */
    public boolean isWritten(String text) {
        return written.get(text, this::isFoundWritten);
    }

    private boolean isFoundWritten(String text) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM search.published_document WHERE words @@ ?::tsquery)")
                .param(sideBySide(text))
                .query(Boolean.class)
                .single();
    }

    public SearchAnswer find(SearchQuery query, ReadQuery read) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        String where = where(query, read, parameters);
        List<StoredDocument> found = jdbc.sql("SELECT * FROM search.published_document" + where + " ORDER BY "
                        + order(query, read, parameters) + " LIMIT :size OFFSET :from")
                .params(parameters)
                .param("size", query.size())
                .param("from", query.from())
                .query(rows)
                .list();
        long total = jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM search.published_document" + where + " LIMIT "
                        + COUNTED + ") AS counted")
                .params(parameters)
                .query(Long.class)
                .single();
        Highlighter highlighter = new Highlighter(read, reader.synonyms());
        List<SearchHit> hits = found.stream()
                .map(stored -> ShownDocument.of(stored).hit(highlighter, query.english()))
                .toList();
        return new SearchAnswer(
                hits, total, total == COUNTED, counts(query, where, parameters), true, read.corrected(), List.of());
    }

    public List<Suggestion> suggest(String typed, boolean english, int most) {
        String text = Words.ofQuestion(typed).strip();
        return jdbc
                .sql("""
                SELECT * FROM search.published_document
                WHERE withdrawn_at IS NULL AND (lower(title) LIKE '%' || :text || '%' OR lower(title_en) LIKE :text || '%')
                ORDER BY position(:text IN lower(title)), length(title) LIMIT :most""")
                .param("text", text.replaceAll("[%_\\\\]", ""))
                .param("most", most)
                .query(rows)
                .list()
                .stream()
                .map(stored -> ShownDocument.of(stored).suggestion(english))
                .toList();
    }

    private String where(SearchQuery query, ReadQuery read, Map<String, @Nullable Object> parameters) {
        StringBuilder where = new StringBuilder(" WHERE withdrawn_at IS NULL");
        if (!read.terms().isEmpty()) {
            where.append(" AND words @@ :any::tsquery");
            parameters.put("any", read.terms().stream().map(this::query).collect(Collectors.joining(" | ")));
        }
        if (!query.kinds().isEmpty()) {
            where.append(" AND kind IN (:kinds)");
            parameters.put("kinds", query.kinds());
        }
        if (query.district() != null) {
            where.append(" AND district_code = :district");
            parameters.put("district", query.district());
        }
        if (query.among() != null) {
            where.append(" AND slug = ANY (:among)");
            parameters.put("among", query.among().toArray(String[]::new));
        }
        int number = 0;
        for (Map.Entry<String, List<String>> facet : query.facets().entrySet()) {
            number++;
            where.append(" AND jsonb_exists_any(facets -> :facet" + number + ", ARRAY[:values" + number + "]::text[])");
            parameters.put("facet" + number, facet.getKey());
            parameters.put("values" + number, facet.getValue());
        }
        return where.toString();
    }

    private String order(SearchQuery query, ReadQuery read, Map<String, @Nullable Object> parameters) {
        if (query.near() != null) {
            parameters.put("nearLat", query.near().lat());
            parameters.put("nearLon", query.near().lon());
            return NEAREST;
        }
        StringJoiner score = new StringJoiner(" + ", "(", ") DESC, revision DESC");
        // A bare number would name a column.
        score.add("0::real");
        int number = 0;
        for (Term term : read.terms()) {
            number++;
            parameters.put("term" + number, query(term));
            score.add("(words @@ :term" + number + "::tsquery)::int + ts_rank('{0.1, 0.3, 0.7, 1.0}', words, :term"
                    + number + "::tsquery)");
        }
        if (read.district() != null) {
            parameters.put("named", read.district().code());
            score.add("coalesce((district_code = :named)::int, 0)");
        }
        return score.toString();
    }

    private String query(Term term) {
        if (!term.known()) {
            return "(" + either(Words.of(term.text()), word -> quoted(word)) + ")";
        }
        return "(" + either(List.copyOf(reader.synonyms().of(term.text())), PostgresFinder::sideBySide) + ")";
    }

    private static String either(List<String> texts, Function<String, String> query) {
        return texts.stream().map(query).filter(part -> !part.isEmpty()).collect(Collectors.joining(" | "));
    }

    private static String sideBySide(String text) {
        List<String> quoted = new ArrayList<>();
        Words.of(text).forEach(word -> quoted.add(quoted(word)));
        return quoted.isEmpty() ? "" : "(" + String.join(" <-> ", quoted) + ")";
    }

    // Words are letters and digits only, so a quote cannot be in them.
    private static String quoted(String word) {
        return "'" + word + "'";
    }

    private Map<String, Map<String, Long>> counts(
            SearchQuery query, String where, Map<String, @Nullable Object> parameters) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        if (!query.counting()) {
            return counts;
        }
        jdbc.sql("WITH found AS (SELECT kind, district_code, facets FROM search.published_document" + where + ") "
                        + "SELECT 'kind' AS facet, kind AS value, count(*) FROM found GROUP BY kind UNION ALL "
                        + "SELECT 'district', district_code, count(*) FROM found WHERE district_code IS NOT NULL GROUP BY 2 "
                        + "UNION ALL SELECT facet.key, word.text, count(*) FROM found, jsonb_each(facets) AS facet, "
                        + "jsonb_array_elements_text(facet.value) AS word (text) GROUP BY 1, 2 ORDER BY 3 DESC")
                .params(parameters)
                .query(row -> {
                    counts.computeIfAbsent(row.getString(1), name -> new HashMap<>())
                            .put(row.getString(2), row.getLong(3));
                });
        return counts;
    }
}
