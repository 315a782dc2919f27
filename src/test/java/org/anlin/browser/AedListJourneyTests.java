package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district's list of devices: brought in, corrected on the map, taken back. */
class AedListJourneyTests extends BrowserTest {

    private static final String PASSWORD = "anlin-demo-1";

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void forgetEarlierTries() {
        jdbc.sql("DELETE FROM accounts.throttle").update();
        // What an earlier try left on the map may stand where this one's second device belongs.
        jdbc.sql("UPDATE aeds.device SET removed_at = now() WHERE name LIKE '浏览器%' AND removed_at IS NULL")
                .update();
    }

    @ParameterizedTest
    @EnumSource
    void coordinatorImportsAListAndFixesACoordinateOnTheMap(Device screen) {
        String place = "浏览器" + Long.toString(System.nanoTime(), 36);
        String list = """
                名称,区,地址,安放位置,纬度,经度,取用时间
                %1$s东馆,朝阳区,一路 1 号,东门,39.99,116.05,全天
                %1$s西馆,朝阳区,二路 2 号,西门,116.06,39.99,周一至周五 9:00-17:00
                %1$s北馆,朝阳区,三路 3 号,北门,39.99,116.07,问保安
                """.formatted(place);

        try (var visit = visit(screen, CHINESE)) {
            visit.signIn("coordinator@demo.anlin", PASSWORD);
            bringIn(visit, list);
            fixOnTheMap(visit, place + "东馆");
            assertThat(at(place + "东馆", "lat")).isNotEqualTo("39.99");
            assertThat(at(place + "西馆", "lon")).isEqualTo("116.06");
            takeBack(visit);
        }

        assertThat(at(place + "东馆", "removed_at")).isEmpty();
        assertThat(at(place + "西馆", "removed_at")).isNotEmpty();
    }

    private void bringIn(Visit visit, String list) {
        Page page = visit.open("/desk/aeds").page();
        visit.link("导入和导出设备").click();
        assertThat(visit.heading()).hasText("导入和导出设备");
        page.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("WGS-84"))
                .first()
                .click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        Locator card = page.locator(".card").first();
        assertThat(card).containsText("有错 2");
        card.getByText("看没有导入的行").click();
        page.getByText("取用时间看不懂").first().waitFor();
        page.getByText("好像写反了").first().waitFor();
        visit.expectFine("aed-import");
        card.getByText("把 1 行的纬度和经度对调").click();
        card.getByText("导入 2 行").click();
        assertThat(card.locator(".badge")).hasText("已导入");
    }

    private void fixOnTheMap(Visit visit, String name) {
        Page page = visit.open("/desk/aeds?q=" + name).page();
        visit.link(name).click();
        Locator map = page.locator("anlin-map .map-canvas");
        map.scrollIntoViewIfNeeded();
        page.locator(".map-pin.edited").waitFor();
        map.click(new Locator.ClickOptions().setPosition(60, 200));
        visit.button("保存").click();
        page.getByText("已保存").first().waitFor();
        // What is scrolled under the header that stays is too small to touch there.
        page.evaluate("window.scrollTo(0, 0)");
        visit.expectFine("aed-fixed");
    }

    private void takeBack(Visit visit) {
        Page page = visit.open("/desk/aeds/import").page();
        visit.button("撤销整个文件").click();
        page.locator("vaadin-button[slot='confirm-button']").click();
        page.getByText("有 1 行之后改过").first().waitFor();
    }

    private String at(String name, String column) {
        return jdbc.sql("SELECT coalesce(CAST(" + column + " AS text), '') FROM aeds.device WHERE name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
