package org.anlin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is found by its words, and what is found first. */
class SearchTests extends SearchTest {

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

    /** The English stemmer makes "a" of "AED". */
    @Test
    void aedIsNoArticle() {
        publisher.publish(PublishedDocument.of(DocumentKind.PAGE, "s-article", "戴胜的家")
                .english("A house of a hoopoe", "Hoopoes live in a wall.")
                .build());
        publisher.publish(page("s-aed-hoopoe", "戴胜 AED"));
        waiting.untilIndexed();

        var pages = new SearchQuery("AED", Set.of("page"), null, Map.of(), 0, 50, true, false, null, null);

        assertThat(slugs("hoopoe house")).contains("s-article");
        assertThat(slugs(pages)).contains("s-aed-hoopoe").doesNotContain("s-article");
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
    void showsTheTextOfTheNewestRevision() {
        publisher.publish(page("s-revised", "白鹳巢旧文"));
        waiting.untilIndexed();
        assertThat(search.find(SearchQuery.of("白鹳巢")).hits().getFirst().title()).isEqualTo("白鹳巢旧文");

        publisher.publish(page("s-revised", "白鹳巢新文"));

        waiting.untilIndexed();
        assertThat(search.find(SearchQuery.of("白鹳巢")).hits().getFirst().title()).isEqualTo("白鹳巢新文");
    }
}
