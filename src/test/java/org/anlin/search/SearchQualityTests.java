package org.anlin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.AnlinTest;
import org.anlin.search.language.QueryReader;
import org.anlin.search.store.PostgresFinder;
import org.anlin.search.store.PublishedDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlinTest
class SearchQualityTests {

    @Autowired
    Publisher publisher;

    @Autowired
    Search search;

    @Autowired
    PostgresFinder postgres;

    @Autowired
    QueryReader reader;

    @Autowired
    PublishedDocuments documents;

    @Autowired
    SearchWaiting waiting;

    Set<String> existing;

    @BeforeEach
    void publishContent() {
        List<PublishedDocument> content = ContentDocuments.all();
        if (documents.slugsOf(DocumentKind.COURSE).isEmpty()) {
            publisher.publishAll(content);
        }
        reader.learn(documents.keywords(20_000));
        waiting.untilIndexed();
        existing = content.stream()
                .map(document -> document.kind() + "/" + document.slug())
                .collect(Collectors.toSet());
        documents.slugsOf(DocumentKind.BASE).forEach(slug -> existing.add("base/" + slug));
    }

    @Test
    void findsWhatTheQueriesOfTheContentAskFor() {
        QuerySet.Score score =
                QuerySet.in(Path.of("content/search/queries.csv"), existing).score(this::elasticsearch);

        print("content", score);
        assertThat(score.hit3()).as(String.valueOf(score.misses())).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsWhatUnseenQueriesAskFor() {
        QuerySet.Score score = unseen(this::elasticsearch);

        print("unseen", score);
        assertThat(score.hit3()).as(String.valueOf(score.misses())).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void findsWhatResidentsSayInTheirOwnWays() {
        QuerySet.Score score = QuerySet.in(Path.of("src/test/resources/search/everyday-queries.csv"), existing)
                .score(this::elasticsearch);

        print("everyday", score);
        assertThat(score.hit3()).as(String.valueOf(score.misses())).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void findsMostOfItWithoutElasticsearch() {
        QuerySet.Score score =
                unseen(query -> keys(postgres.find(SearchQuery.of(query), reader.read(query, postgres::isWritten))));

        print("unseen-postgres", score);
        assertThat(score.hit3()).as(String.valueOf(score.misses())).isGreaterThanOrEqualTo(0.75);
    }

    private QuerySet.Score unseen(Function<String, List<String>> finder) {
        return QuerySet.in(Path.of("src/test/resources/search/unseen-queries.csv"), existing)
                .score(finder);
    }

    private List<String> elasticsearch(String query) {
        SearchAnswer answer = search.find(SearchQuery.of(query));
        assertThat(answer.limited()).isFalse();
        return keys(answer);
    }

    private static List<String> keys(SearchAnswer answer) {
        return answer.hits().stream().map(hit -> hit.kind() + "/" + hit.slug()).toList();
    }

    private static void print(String name, QuerySet.Score score) {
        System.out.printf(
                "FIGURE %s queries %d hit@1 %.3f hit@3 %.3f MRR %.3f%n",
                name, score.queries(), score.hit1(), score.hit3(), score.reciprocalRank());
        score.misses().forEach(miss -> System.out.println("FIGURE miss " + miss));
    }
}
