package org.anlin.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anlin.search.SearchAnswer;
import org.anlin.search.SearchHit;
import org.anlin.search.SearchQuery;
import org.anlin.search.Suggestion;
import org.anlin.search.language.Highlighter;
import org.anlin.search.language.QueryReader;
import org.anlin.search.language.ReadQuery;
import org.anlin.search.language.Words;
import org.springframework.stereotype.Component;

/** Search in the index; empty when Elasticsearch does not answer. */
@Component
public class ElasticsearchFinder {

    private static final int COUNTED = 1000;
    private static final int FEW = 3;
    private static final List<String> SHOWN = List.of(
            "kind",
            "slug",
            "title",
            "titleEn",
            "summary",
            "summaryEn",
            "body",
            "facets",
            "district",
            "startsOn",
            "actionPath",
            "imagePath",
            "unreviewed",
            "demo");

    private final SearchEngine engine;
    private final QueryReader reader;

    ElasticsearchFinder(SearchEngine engine, QueryReader reader) {
        this.engine = engine;
        this.reader = reader;
    }

    public Optional<SearchAnswer> find(SearchQuery query, ReadQuery read) {
        return asking(() -> {
            QueryWriter writer = new QueryWriter(query, read, reader.synonyms());
            SearchResponse<FoundDocument> strict = search(query, writer.strict());
            boolean isEnough =
                    query.from() > 0 || total(strict) >= FEW || read.terms().isEmpty();
            return answer(query, read, isEnough ? strict : search(query, writer.loose()));
        });
    }

    public Optional<List<Suggestion>> suggest(String typed, boolean english, int most) {
        return asking(() -> {
            String text = Words.fold(typed).strip();
            SearchRequest request = SearchRequest.of(search -> search.index(IndexDefinition.ALIAS)
                    .query(beginningWith(text))
                    .size(most)
                    .source(source ->
                            source.filter(filter -> filter.includes("kind", "slug", "title", "titleEn", "actionPath")))
                    .trackTotalHits(track -> track.enabled(false)));
            return engine.impatient().search(request, FoundDocument.class).hits().hits().stream()
                    .map(Hit::source)
                    .filter(Objects::nonNull)
                    .map(found -> found.suggestion(english))
                    .toList();
        });
    }

    private static Query beginningWith(String text) {
        return Query.of(query -> query.bool(bool -> bool.minimumShouldMatch("1")
                .should(should -> should.constantScore(constant -> constant.boost(10f)
                        .filter(filter ->
                                filter.match(match -> match.field("suggest").query(text)))))
                .should(TermQueries.phrase("title", text, 3))
                .should(TermQueries.phrase("keywords", text, 1))
                .should(TermQueries.match("titleEn", text, "100%", 1))));
    }

    private SearchResponse<FoundDocument> search(SearchQuery query, Query words) throws IOException {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(IndexDefinition.ALIAS)
                .query(words)
                .from(query.from())
                .size(query.size())
                .source(source -> source.filter(filter -> filter.includes(SHOWN)))
                .trackTotalHits(track -> track.count(COUNTED));
        if (query.counting()) {
            request.aggregations("kind", counts("kind", 20))
                    .aggregations("district", counts("district", 20))
                    .aggregations("facets", counts("facets", 200));
        }
        return engine.impatient().search(request.build(), FoundDocument.class);
    }

    private static Aggregation counts(String field, int most) {
        return Aggregation.of(counts -> counts.terms(terms -> terms.field(field).size(most)));
    }

    private SearchAnswer answer(SearchQuery query, ReadQuery read, SearchResponse<FoundDocument> response) {
        Highlighter highlighter = new Highlighter(read, reader.synonyms());
        List<SearchHit> hits = response.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .map(found -> found.hit(highlighter, query.english()))
                .toList();
        TotalHits total = response.hits().total();
        boolean more = total != null && total.relation() == TotalHitsRelation.Gte;
        return new SearchAnswer(hits, total(response), more, counts(response), false, read.corrected(), List.of());
    }

    private static long total(SearchResponse<FoundDocument> response) {
        TotalHits total = response.hits().total();
        return total == null ? 0 : total.value();
    }

    private static Map<String, Map<String, Long>> counts(SearchResponse<FoundDocument> response) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        response.aggregations()
                .forEach((name, aggregation) -> aggregation
                        .sterms()
                        .buckets()
                        .array()
                        .forEach(bucket -> {
                            String value = bucket.key().stringValue();
                            String facet = name.equals("facets") ? value.substring(0, value.indexOf('=')) : name;
                            String plain = name.equals("facets") ? value.substring(value.indexOf('=') + 1) : value;
                            counts.computeIfAbsent(facet, key -> new LinkedHashMap<>())
                                    .put(plain, bucket.docCount());
                        }));
        return counts;
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private <T> Optional<T> asking(Question<T> question) {
        if (!engine.isUp()) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.ask());
        } catch (IOException | ElasticsearchException e) {
            engine.failed(e);
            return Optional.empty();
        }
    }
}
