package org.anlin.aeds.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.stream.IntStream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.aeds.DeviceFixtures;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.report.ReportKind;
import org.anlin.search.SearchWaiting;
import org.anlin.shared.Translations;
import org.anlin.shared.ui.map.PlaceMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ArrayNode;

@AnlinTest
class AedViewsTests extends SpringBrowserlessTest {

    private static final AccountId KEEPER = DemoAccounts.of(Role.VOLUNTEER);

    @Autowired
    DeviceFixtures devices;

    @Autowired
    SearchWaiting waiting;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Translations.CHINESE);
        jdbc.sql("DELETE FROM accounts.throttle").update();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listSortsByDistance() {
        UI.getCurrent().navigate("aeds", QueryParameters.simple(Map.of("lat", "39.9219", "lon", "116.4436")));

        assertThat($(Anchor.class).all().stream().map(Anchor::getText).filter(text -> text.startsWith("演示：")))
                .startsWith("演示：朝阳文化馆");
    }

    @Test
    void theMapShowsWhatSeveralPagesOfTheListFind() {
        IntStream.range(0, 21).forEach(i -> devices.aDevice(null));
        waiting.untilIndexed();

        UI.getCurrent().navigate("aeds");

        assertThat($(PlaceMap.class).single().getElement().getPropertyRaw("pins"))
                .asInstanceOf(InstanceOfAssertFactories.type(ArrayNode.class))
                .extracting(ArrayNode::size, InstanceOfAssertFactories.INTEGER)
                .isGreaterThan(20);
    }

    @Test
    void anybodyReportsABrokenDevice() {
        DeviceId device = devices.aDevice(null);
        UI.getCurrent().navigate("aeds/" + devices.slug(device));

        test(button("报告问题")).click();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<ReportKind> kind = $(RadioButtonGroup.class).single();
        kind.setValue(ReportKind.BROKEN);
        test($(TextArea.class).single()).setValue("一直在响");
        test(button("提交")).click();

        assertThat(jdbc.sql("SELECT words FROM aeds.report WHERE device = ?")
                        .param(device.value())
                        .query(String.class)
                        .list())
                .containsExactly("一直在响");
    }

    @Test
    @WithAccount(Role.VOLUNTEER)
    void keeperInspectsByTaps() {
        DeviceId device = devices.aDevice(KEEPER);
        UI.getCurrent().navigate("keep/" + devices.code(device));

        $(Button.class).all().stream()
                .filter(button -> "正常".equals(button.getText()))
                .forEach(button -> test(button).click());
        test(button("完成检查")).click();

        assertThat(devices.text(device, "last_inspected_on")).isNotEmpty();
    }

    @Test
    void passerByIsToldWhomToCallAndWhereToReport() {
        DeviceId device = devices.aDevice(KEEPER);

        UI.getCurrent().navigate("keep/" + devices.code(device));

        assertThat($(H1.class).single().getText()).isEqualTo("这是一台 AED");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("tel:120", "/aeds/" + devices.slug(device), "/keep/" + devices.code(device) + "/inspect");
    }

    private java.util.List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    @Test
    @WithAccount(Role.RESIDENT)
    void strangerIsToldNothingOfTheDevice() {
        UI.getCurrent().navigate("keep/" + devices.code(devices.aDevice(KEEPER)));

        assertThat($(H1.class).single().getText()).isEqualTo("AED 月度检查");
        assertThat(links()).doesNotContain("测试图书馆");
        assertThat($(Button.class).all().stream().map(Button::getText)).doesNotContain("完成检查");
    }
}
