package org.anlin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anlin.search.language.QueryReader;
import org.anlin.search.store.PostgresFinder;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Elasticsearch and PostgreSQL answer the same. */
class BothFindersTests extends SearchTest {

    @Autowired
    PostgresFinder postgres;

    @Autowired
    QueryReader reader;

    @Test
    void filtersByKindDistrictAndFacet() {
        publisher.publish(PublishedDocument.of(DocumentKind.BASE, "s-museum-a", "蜂鸟蟋蟀轩")
                .district("110108")
                .facet("theme", List.of("fire"))
                .build());
        publisher.publish(PublishedDocument.of(DocumentKind.BASE, "s-museum-b", "蜂鸟蟋蟀轩")
                .district("110105")
                .facet("theme", List.of("flood"))
                .build());
        publisher.publish(page("s-museum-c", "蜂鸟蟋蟀轩"));
        waiting.untilIndexed();
        SearchQuery all = SearchQuery.of("蜂鸟蟋蟀轩").countingAll();

        SearchAnswer answer = search.find(all);

        assertThat(answer.counts().get("kind")).containsEntry("base", 2L).containsEntry("page", 1L);
        assertThat(answer.counts().get("theme")).containsEntry("fire", 1L);
        assertThat(fromPostgres(all).counts()).isEqualTo(answer.counts());
        assertThat(slugs(all.ofKinds(Set.of("page")))).containsExactly("s-museum-c");
        assertThat(slugs(all.inDistrict("110105"))).startsWith("s-museum-b").doesNotContain("s-museum-a", "s-museum-c");
        assertThat(slugs(all.with(Map.of("theme", List.of("fire")))))
                .startsWith("s-museum-a")
                .doesNotContain("s-museum-b", "s-museum-c");
    }

    @Test
    void nearestComesFirstWhoeverAnswers() {
        publish("s-near-far", new GeoPoint(40.45, 115.97));
        publish("s-near-next", new GeoPoint(39.95, 116.41));
        publish("s-near-nowhere", null);
        publish("s-near-here", new GeoPoint(39.91, 116.40));
        waiting.untilIndexed();
        var query = SearchQuery.of("蜗牛展厅")
                .ofKinds(Set.of("base"))
                .near(new GeoPoint(39.9087, 116.3975))
                .among(Set.of("s-near-far", "s-near-next", "s-near-nowhere", "s-near-here"));

        List<String> nearest = List.of("s-near-here", "s-near-next", "s-near-far", "s-near-nowhere");
        assertThat(search.find(query).hits()).extracting(SearchHit::slug).isEqualTo(nearest);
        assertThat(fromPostgres(query).hits()).extracting(SearchHit::slug).isEqualTo(nearest);
        assertThat(search.find(query.among(Set.of())).hits()).isEmpty();
    }

    @Test
    void oneAmongManyIsFoundWhoeverAnswers() {
        publish("s-near-one", null);
        waiting.untilIndexed();
        var query = SearchQuery.of("蜗牛展厅").ofKinds(Set.of("base")).countingAll();
        SearchQuery many = query.among(oneOf(10_000, "s-near-one"));
        SearchQuery moreThanElasticsearchTakes = query.among(oneOf(70_000, "s-near-one"));

        assertThat(search.find(many).limited()).isFalse();
        assertThat(slugs(many)).containsExactly("s-near-one");
        assertThat(fromPostgres(many).hits()).extracting(SearchHit::slug).containsExactly("s-near-one");
        assertThat(search.find(moreThanElasticsearchTakes).limited()).isTrue();
        assertThat(slugs(moreThanElasticsearchTakes)).containsExactly("s-near-one");
        assertThat(search.find(query).limited()).isFalse();
    }

    private static Set<String> oneOf(int count, String slug) {
        return Stream.concat(Stream.of(slug), IntStream.range(1, count).mapToObj(i -> "s-none-" + i))
                .collect(Collectors.toSet());
    }

    private SearchAnswer fromPostgres(SearchQuery query) {
        return postgres.find(query, reader.read(query.text(), word -> true));
    }

    private void publish(String slug, @Nullable GeoPoint place) {
        publisher.publish(PublishedDocument.of(DocumentKind.BASE, slug, "蜗牛展厅")
                .place(place)
                .build());
    }
}
