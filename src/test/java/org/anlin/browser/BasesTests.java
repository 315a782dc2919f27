package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A resident looks for a base for the weekend; staff keep the catalogue true. */
class BasesTests extends BrowserTest {

    private static final String PASSWORD = "anlin-demo-1";

    @ParameterizedTest
    @EnumSource
    void residentFindsABaseForTheWeekendAndTheNearestFirst(Device device) {
        try (var visit = visit(device, "zh-CN")) {
            visit.page().context().grantPermissions(List.of("geolocation"));
            visit.page().context().setGeolocation(new com.microsoft.playwright.options.Geolocation(39.9596, 116.2985));
            visit.open("/bases?open=weekend");
            visit.link("演示：朝阳消防体验馆").waitFor();

            visit.button("离我近的排在前").click();
            assertThat(visit.page().locator(".base-item h2 a").first()).hasText("演示：海淀地震科普馆");
            assertThat(visit.page().url()).doesNotContain("39.9");
            visit.screenshot("bases-near");

            visit.open("/bases?open=weekend&theme=fire");
            visit.link("演示：朝阳消防体验馆").click();
            visit.page().getByText("停止入场").first().waitFor();
            visit.expectFine("bases-page");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE,zh-CN,LIGHT", "DESKTOP,en,DARK"})
    void staffPagesAreFine(Device device, String language, ColorScheme scheme) {
        try (var visit = visit(device, language, scheme)) {
            visit.open("/?lang=" + language).signIn("administrator@demo.anlin", PASSWORD);
            visit.open("/desk/bases").expectFine("bases-desk");
            visit.open("/desk/bases/new").expectFine("bases-new");
            visit.open("/desk/bases/DEMO-B1").expectFine("bases-edit");
            visit.open("/desk/bases/coverage").expectFine("bases-coverage");
            visit.open("/desk/bases/import").expectFine("bases-import");
        }
    }
}
