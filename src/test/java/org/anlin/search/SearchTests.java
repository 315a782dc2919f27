package org.anlin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anlin.AnlinTest;
import org.anlin.search.index.IndexBuilder;
import org.anlin.search.index.SearchEngine;
import org.anlin.search.language.QueryReader;
import org.anlin.search.store.IndexBuilds;
import org.anlin.search.store.PostgresFinder;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@AnlinTest
class SearchTests {

    @Autowired
    Publisher publisher;

    @Autowired
    Search search;

    @Autowired
    SearchEngine engine;

    @Autowired
    IndexBuilder builder;

    @Autowired
    IndexBuilds builds;

    @Autowired
    SearchWaiting waiting;

    @Autowired
    PostgresFinder postgres;

    @Autowired
    QueryReader reader;

    @Value("${anlin.home}")
    Path home;

    @Test
    void findsWhatIsPublishedAndNoLongerWhatIsWithdrawn() {
        publisher.publish(page("s-raccoon", "貉子夜里进小区怎么办"));
        waiting.untilIndexed();
        assertThat(slugs("貉子进小区")).contains("s-raccoon");

        publisher.withdraw(DocumentKind.PAGE, "s-raccoon");

        waiting.untilIndexed();
        assertThat(slugs("貉子进小区")).doesNotContain("s-raccoon");
    }

    @Test
    void marksWhatMatchedAndEscapesTheRest() {
        publisher.publish(page("s-marked", "刺猬 <b>救助</b> 指南"));
        waiting.untilIndexed();

        SearchHit hit = search.find(SearchQuery.of("刺猬")).hits().getFirst();

        assertThat(hit.titleHtml()).isEqualTo("<mark>刺猬</mark> &lt;b&gt;救助&lt;/b&gt; 指南");
    }

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

    @Test
    void districtInTheWordsComesFirst() {
        publisher.publish(PublishedDocument.of(DocumentKind.BASE, "s-owl-a", "猫头鹰营地")
                .district("110105")
                .build());
        publisher.publish(PublishedDocument.of(DocumentKind.BASE, "s-owl-b", "猫头鹰营地")
                .district("110108")
                .build());
        waiting.untilIndexed();

        assertThat(slugs("海淀 猫头鹰营地").getFirst()).isEqualTo("s-owl-b");
        assertThat(slugs("猫头鹰营地 cyq").getFirst()).isEqualTo("s-owl-a");
    }

    @Test
    void understandsSynonymsPinyinAndMisspellings() {
        publisher.publish(page("s-aed", "教您用 AED 的口袋卡"));
        waiting.untilIndexed();

        assertThat(slugs("傻瓜除颤器 口袋卡")).contains("s-aed");
        assertThat(slugs("chuchanyi koudaika").isEmpty()).isFalse();
        assertThat(search.find(SearchQuery.of("灭活器")).corrected()).isEqualTo("灭火器");
    }

    @Test
    void theNextPageGoesOnWhereTheFirstEnded() {
        for (int i = 0; i < 12; i++) {
            publisher.publish(page("s-page-" + i, "雪豹足迹" + i));
        }
        waiting.untilIndexed();
        SearchQuery noneHasBoth = SearchQuery.of("雪豹足迹 独角兽");

        List<String> first = slugs(noneHasBoth.page(0, 8));
        List<String> second = slugs(noneHasBoth.page(8, 8));

        assertThat(first).hasSize(8).allMatch(slug -> slug.startsWith("s-page-"));
        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    @Test
    void suggestsWhileTyping() {
        publisher.publish(PublishedDocument.of(DocumentKind.PAGE, "s-suggest", "鹦鹉救助站")
                .keywords(List.of("鸟类救助"))
                .build());
        waiting.untilIndexed();

        assertThat(search.suggest("鹦", false)).extracting(Suggestion::text).contains("鹦鹉救助站");
        assertThat(search.suggest("yingwu", false)).extracting(Suggestion::text).contains("鹦鹉救助站");
        assertThat(search.suggest("ywjz", false)).extracting(Suggestion::text).contains("鹦鹉救助站");
    }

    @Test
    void suggestsInSpiteOfASlip() {
        publisher.publish(PublishedDocument.of(DocumentKind.PAGE, "s-slip", "猞猁观察点")
                .english("Lynx lookout", null)
                .build());
        waiting.untilIndexed();

        assertThat(search.suggest("猞猁官", false)).extracting(Suggestion::text).contains("猞猁观察点");
        assertThat(search.suggest("舍利观", false)).extracting(Suggestion::text).contains("猞猁观察点");
        assertThat(search.suggest("sheliguancah", false))
                .extracting(Suggestion::text)
                .contains("猞猁观察点");
        assertThat(search.suggest("lynx loko", true))
                .extracting(Suggestion::text)
                .contains("Lynx lookout");
    }

    @Test
    void namesWhatMayHaveBeenMeantWhenNothingIsFound() {
        publisher.publish(PublishedDocument.of(DocumentKind.PAGE, "s-near", "褐马鸡")
                .keywords(List.of("褐马鸡"))
                .build());
        waiting.untilIndexed();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(search.find(SearchQuery.of("hemajyyi")).near())
                                .contains("褐马鸡"));
        assertThat(search.find(SearchQuery.of("褐马鸡")).near()).isEmpty();
    }

    @Test
    void showsTheTextOfTheNewestRevision() {
        publisher.publish(page("s-revised", "白鹳巢旧文"));
        waiting.untilIndexed();
        assertThat(search.find(SearchQuery.of("白鹳巢")).hits().getFirst().title()).isEqualTo("白鹳巢旧文");

        publisher.publish(page("s-revised", "白鹳巢新文"));

        waiting.untilIndexed();
        assertThat(search.find(SearchQuery.of("白鹳巢")).hits().getFirst().title()).isEqualTo("白鹳巢新文");
    }

    @Test
    void answersFromPostgresWhileElasticsearchIsAwayAndCatchesUp() throws IOException {
        publisher.publish(page("s-before", "水獭观察点开放"));
        waiting.untilIndexed();

        killElasticsearch();
        await().atMost(Duration.ofSeconds(5))
                .until(() -> search.find(SearchQuery.of("水獭观察点")).limited());
        publisher.publish(page("s-meanwhile", "水獭观察点关闭"));

        long began = System.nanoTime();
        assertThat(slugs("水獭观察点")).contains("s-before", "s-meanwhile");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        waiting.untilIndexed();
        assertThat(search.find(SearchQuery.of("水獭观察点")).limited()).isFalse();
        assertThat(slugs("水獭观察点")).contains("s-before", "s-meanwhile");
    }

    @Test
    void rebuildsWithoutAnOutageUnderWrites() {
        publisher.publish(page("s-rebuild", "雨燕筑巢"));
        waiting.untilIndexed();
        builder.buildInBackground();
        await().atMost(Duration.ofSeconds(10)).until(() -> !builds.names().isEmpty() || isServed("雨燕筑巢"));

        for (int i = 0; i < 30; i++) {
            publisher.publish(page("s-rebuild-" + i, "雨燕筑巢记录" + i));
            assertThat(search.find(SearchQuery.of("雨燕筑巢")).hits()).isNotEmpty();
        }
        publisher.withdraw(DocumentKind.PAGE, "s-rebuild-7");

        await().atMost(Duration.ofSeconds(60)).until(() -> builds.names().isEmpty());
        waiting.untilIndexed();
        assertThat(slugs(SearchQuery.of("雨燕筑巢").page(0, 50)))
                .hasSize(30)
                .doesNotContain("s-rebuild-7")
                .contains("s-rebuild-29", "s-rebuild");
    }

    private boolean isServed(String words) {
        return !search.find(SearchQuery.of(words)).limited();
    }

    private void killElasticsearch() throws IOException {
        long pid = Long.parseLong(
                Files.readString(home.resolve("search/search-node.pid")).strip());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private List<String> slugs(String words) {
        return slugs(SearchQuery.of(words));
    }

    private List<String> slugs(SearchQuery query) {
        return search.find(query).hits().stream().map(SearchHit::slug).toList();
    }

    private static PublishedDocument page(String slug, String title) {
        return PublishedDocument.of(DocumentKind.PAGE, slug, title)
                .action("/try/" + slug)
                .build();
    }
}
