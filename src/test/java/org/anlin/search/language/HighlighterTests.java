package org.anlin.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HighlighterTests {

    private static final SearchedText SUMMARY = SearchedText.of("一层，南门服务台旁");
    private static final SearchedText BODY = SearchedText.of("设备编号：AED-000008。灭火器在右边");

    private final QueryReader reader = new QueryReader(Path.of("content"));

    @Test
    void showsTheSummaryWhenTheTitleSaysAll() {
        assertThat(highlighter("aed").passage(SearchedText.of("AED · 图书馆"), SUMMARY, BODY))
                .isEqualTo("一层，南门服务台旁");
    }

    @Test
    void showsThePassageWithWhatTheTitleDoesNotSay() {
        assertThat(highlighter("aed 灭火器").passage(SearchedText.of("AED · 图书馆"), SUMMARY, BODY))
                .contains("<mark>灭火器</mark>");
    }

    @Test
    void marksWordsThatMeanTheSame() {
        assertThat(highlighter("aed").title(SearchedText.of("除颤仪在哪"))).isEqualTo("<mark>除颤仪</mark>在哪");
    }

    private Highlighter highlighter(String query) {
        return new Highlighter(reader.read(query, text -> false), reader.synonyms());
    }
}
