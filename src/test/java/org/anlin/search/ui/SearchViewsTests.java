package org.anlin.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlin.AnlinTest;
import org.anlin.search.DocumentKind;
import org.anlin.search.PublishedDocument;
import org.anlin.search.Publisher;
import org.anlin.search.SearchWaiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@AnlinTest
@WithAnonymousUser
class SearchViewsTests extends SpringBrowserlessTest {

    @Autowired
    Publisher publisher;

    @Autowired
    SearchWaiting waiting;

    @BeforeEach
    void publish() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        publisher.publish(PublishedDocument.of(DocumentKind.PAGE, "view-crane", "丹顶鹤 <i>观察</i> 手册")
                .action("/courses/crane")
                .build());
        waiting.untilIndexed();
    }

    @Test
    void showsResultsOfTheAddress() {
        assertThat(page("丹顶鹤手册")).contains("<mark>丹顶鹤</mark>", "href=\"/courses/crane\"", "&lt;i&gt;");
    }

    @Test
    void asksForWhatOnlyOneKindHasWhenThatKindIsLeft() {
        for (DocumentKind kind : List.of(DocumentKind.PAGE, DocumentKind.ARTICLE)) {
            for (String colour : List.of("灰", "白")) {
                publisher.publish(PublishedDocument.of(kind, "view-" + kind + (int) colour.charAt(0), "白枕鹤" + colour)
                        .facet("毛色", List.of(colour))
                        .build());
            }
        }
        waiting.untilIndexed();

        assertThat(page("白枕鹤")).contains("文章 2").doesNotContain("毛色");
        assertThat(page(Map.of("q", "白枕鹤", "kind", "article"))).contains("毛色", "灰 1", "白 1");
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        assertThat(page("qqzzxxyyww")).contains("没有找到", "search?q=");
    }

    @Test
    void offersWordsThatAreNearWhenNothingIsFound() {
        assertThat(page("haimulykee")).contains("您要找的是不是", "search?q=%E6%B5%B7%E5%A7%86%E7%AB%8B%E5%85%8B");
    }

    @Test
    void scriptInTheQueryIsOnlyText() {
        assertThat(page("<script>alert(1)</script>")).doesNotContain("<script>alert");
    }

    @Test
    void longQuestionIsCutAndSaysSo() {
        assertThat(page("丹顶鹤".repeat(4000))).contains("问题太长");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void administratorRebuildsTheIndex() {
        navigate(IndexView.class);

        Button rebuild = $(Button.class).withText("重建索引").single();

        assertThat(rebuild.isEnabled()).isTrue();
    }

    @Test
    @WithMockUser(roles = "RESIDENT")
    void nobodyElseSeesTheIndex() {
        assertThatThrownBy(() -> navigate(IndexView.class)).isNotNull();
    }

    private String page(String words) {
        return page(Map.of("q", words));
    }

    private String page(Map<String, String> parameters) {
        UI.getCurrent().navigate(SearchNavigation.SEARCH, QueryParameters.simple(parameters));
        roundTrip();
        return getCurrentView().getElement().getOuterHTML();
    }
}
