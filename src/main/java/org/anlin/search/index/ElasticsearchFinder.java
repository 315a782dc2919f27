package org.anlin.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anlin.search.SearchAnswer;
import org.anlin.search.SearchHit;
import org.anlin.search.SearchQuery;
import org.anlin.search.Suggestion;
import org.anlin.search.language.Highlighter;
import org.anlin.search.language.QueryReader;
import org.anlin.search.language.ReadQuery;
import org.anlin.search.language.Words;
import org.anlin.search.store.ShownDocument;
import org.anlin.search.store.ShownDocuments;
import org.anlin.shared.GeoPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Search in the index; empty when Elasticsearch does not answer. */
@Component
public class ElasticsearchFinder {

    private static final int COUNTED = 1000;
    private static final int FEW = 3;
    private static final int REORDERED = 50;
    private static final int BAD_REQUEST = 400;

    private static final Logger log = LoggerFactory.getLogger(ElasticsearchFinder.class);

    private final SearchEngine engine;
    private final QueryReader reader;
    private final ShownDocuments documents;

    ElasticsearchFinder(SearchEngine engine, QueryReader reader, ShownDocuments documents) {
        this.engine = engine;
        this.reader = reader;
        this.documents = documents;
    }

    public Optional<SearchAnswer> find(SearchQuery query, ReadQuery read) {
        return asking(() -> {
            QueryWriter writer = new QueryWriter(query, read, reader.synonyms());
            SearchResponse<Void> response = search(writer, Reach.STRICT);
            for (Reach reach : List.of(Reach.LOOSE, Reach.FAR)) {
                if (writer.isWider(reach) && total(response) < FEW) {
                    response = search(writer, reach);
                }
            }
            return answer(query, read, response);
        });
    }

    /** Those that begin as typed; when they are few, also those that would but for a slip. */
    public Optional<List<Suggestion>> suggest(String typed, boolean english, int most) {
        return asking(() -> {
            String text = Words.ofQuestion(typed).strip();
            Set<ShownDocument> found = new LinkedHashSet<>(first(most, SuggestQueries.beginningWith(text)));
            if (found.size() < FEW) {
                found.addAll(first(most, SuggestQueries.nearlyBeginningWith(text)));
            }
            return found.stream()
                    .limit(most)
                    .map(document -> document.suggestion(english))
                    .toList();
        });
    }

    private List<ShownDocument> first(int most, Query query) throws IOException {
        SearchRequest request = SearchRequest.of(search -> search.index(IndexDefinition.ALIAS)
                .query(query)
                .size(most)
                .version(true)
                .trackTotalHits(track -> track.enabled(false)));
        return shown(engine.impatient().search(request, Void.class));
    }

    private SearchResponse<Void> search(QueryWriter writer, Reach reach) throws IOException {
        SearchQuery query = writer.search();
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(IndexDefinition.ALIAS)
                .query(writer.query(reach))
                .from(query.from())
                .size(query.size())
                .version(true)
                .trackTotalHits(track -> track.count(COUNTED));
        if (query.near() != null) {
            request.sort(nearest(query.near()));
        } else if (writer.hasOrder()) {
            request.rescore(rescore -> rescore.windowSize(REORDERED)
                    .query(order ->
                            order.query(writer.order(reach)).queryWeight(0.0).rescoreQueryWeight(1.0)));
        }
        if (query.counting()) {
            FacetCounts.ask(request);
        }
        return engine.impatient().search(request.build(), Void.class);
    }

    private static SortOptions nearest(GeoPoint place) {
        return SortOptions.of(sort -> sort.geoDistance(distance -> distance.field("place")
                .location(at -> at.latlon(point -> point.lat(place.lat()).lon(place.lon())))
                .order(SortOrder.Asc)));
    }

    private SearchAnswer answer(SearchQuery query, ReadQuery read, SearchResponse<Void> response) {
        Highlighter highlighter = new Highlighter(read, reader.synonyms());
        List<SearchHit> hits = shown(response).stream()
                .map(document -> document.hit(highlighter, query.english()))
                .toList();
        TotalHits total = response.hits().total();
        boolean more = total != null && total.relation() == TotalHitsRelation.Gte;
        return new SearchAnswer(
                hits, total(response), more, FacetCounts.of(response), false, read.corrected(), List.of());
    }

    private List<ShownDocument> shown(SearchResponse<Void> response) {
        return documents.of(
                response.hits().hits().stream().map(ElasticsearchFinder::found).toList());
    }

    private static ShownDocuments.Found found(Hit<Void> hit) {
        String id = Objects.requireNonNull(hit.id());
        int slash = id.indexOf('/');
        return new ShownDocuments.Found(
                id.substring(0, slash), id.substring(slash + 1), Objects.requireNonNull(hit.version()));
    }

    private static long total(SearchResponse<Void> response) {
        TotalHits total = response.hits().total();
        return total == null ? 0 : total.value();
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
            if (e instanceof ElasticsearchException refusal && refusal.status() == BAD_REQUEST) {
                log.error("Elasticsearch refused a question, PostgreSQL answers it: {}", refusal.getMessage());
            } else {
                engine.failed(e);
            }
            return Optional.empty();
        }
    }
}
