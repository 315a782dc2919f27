package org.anlin.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CourseMarkupTests {

    private final CourseMarkup markup = new CourseMarkup("blanket", 3, Map.of("KX", "某科学馆 2024"));

    @Test
    void callOutSaysInWordsWhatItIs() {
        assertThat(markup.page("> [!DONT]\n> 别揭开。").html())
                .contains("role=\"note\"", "callout-dont", "不要这样做", "<p>别揭开。</p>")
                .doesNotContain("[!DONT]");
    }

    @Test
    void sourceTagLeadsToTheListAtTheFoot() {
        assertThat(markup.page("放厨房。[@KX]").html())
                .contains("href=\"#source-1\"", ">1</a></sup>", "<li id=\"source-1\">某科学馆 2024</li>");
    }

    @Test
    void ownKnowledgeIsMarkedAsUnreviewed() {
        RenderedText text = markup.page("放厨房。[@自]");

        assertThat(text.unreviewed()).isTrue();
        assertThat(text.html()).contains("source-unreviewed", ">未经审核</a>", "unreviewed-mark");
        assertThat(text.plain()).isEqualTo("放厨房。");
    }

    @Test
    void imageIsServedFromItsVersion() {
        assertThat(markup.page("![毯](media/cover.svg)").html())
                .contains("src=\"/media/courses/blanket/3/cover.svg\"", "alt=\"毯\"");
    }

    @Test
    void nothingThatRunsReachesThePage() {
        assertThat(markup.page("<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)>")
                        .html())
                .doesNotContain("<script", "javascript:", "<img");
    }
}
