package org.anlin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is offered while one types, and instead of nothing. */
class SuggestionTests extends SearchTest {

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
}
