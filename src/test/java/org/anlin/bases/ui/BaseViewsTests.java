package org.anlin.bases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.search.SearchWaiting;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlinTest
class BaseViewsTests extends SpringBrowserlessTest {

    @Autowired
    SearchWaiting waiting;

    @BeforeEach
    void speakChinese() {
        waiting.untilIndexed();
        UI.getCurrent().setLocale(Translations.CHINESE);
    }

    @Test
    void narrowsToADistrictAndATheme() {
        UI.getCurrent().navigate("bases", QueryParameters.fromString("district=110107&theme=fire"));

        assertThat(links()).contains("/bases/BJ-B003").doesNotContain("/bases/BJ-B002");
    }

    @Test
    void saysWhatToDoWhenNothingFits() {
        UI.getCurrent().navigate("bases", QueryParameters.fromString("district=110116"));

        assertThat(texts(H2.class)).containsExactly("没有符合条件的基地");
        assertThat(links()).contains("/bases");
    }

    @Test
    void showsABaseWithItsPhoneAndItsDoubts() {
        UI.getCurrent().navigate("bases/BJ-B001");

        assertThat(texts(H1.class)).containsExactly("海淀公共安全馆");
        assertThat(links()).contains("tel:01082557716").noneMatch(link -> link.startsWith("http"));
        assertThat(texts(Paragraph.class)).contains("出发前请先打电话核实：以下信息截至 2018年，最近没有人确认。");
        assertThat(texts(Description.class)).anyMatch(text -> text.contains("展示前电话核实"));
    }

    @Test
    void unpublishedBaseIsNotThere() {
        UI.getCurrent().navigate("bases/BJ-B045");

        assertThat(texts(H1.class)).noneMatch(text -> text.contains("警察博物馆"));
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return $(type).all().stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }
}
