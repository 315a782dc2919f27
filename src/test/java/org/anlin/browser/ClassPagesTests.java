package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of classes on a phone: what one came for is in sight, and what one taps is large enough. */
class ClassPagesTests extends BrowserTest {

    private static final String PASSWORD = "anlin-demo-1";
    private static final double TAP = 44;

    @Autowired
    ClassFixtures classes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theFirstClassIsInSightAndTheFiltersAreATapAway() {
        try (var visit = visit(Device.PHONE, CHINESE)) {
            visit.open("/classes");
            Locator first = visit.page().locator(".class-item").first();
            first.waitFor();
            assertThat(first.boundingBox().y).isLessThan(600);

            visit.page().locator(".facets > summary").click();
            visit.page().getByText("只看有空位的").click();

            visit.page().waitForURL("**/classes?free=1");
            assertThat(visit.page().locator(".facets > summary")).hasText("筛选（已选 1）");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE,zh-CN,LIGHT", "DESKTOP,en,DARK"})
    void aSeriesIsFine(Device device, String language, ColorScheme scheme) {
        TrainingClassId id = aSeries();
        try (var visit = visit(device, language, scheme)) {
            visit.open("/?lang=" + language)
                    .signIn("coordinator@demo.anlin", PASSWORD)
                    .open("/desk/classes/" + id);
            visit.page().locator(".class-series summary").click();
            visit.expectFine("page-desk-series");
            visit.page()
                    .locator(".class-series vaadin-button[theme~='primary']")
                    .click();
            visit.page().locator("vaadin-dialog li").waitFor();
            visit.expectFine("page-desk-series-refused");
        }
    }

    /** One published, one draft that lacks its trainer, one cancelled. */
    private TrainingClassId aSeries() {
        UUID series = UUID.randomUUID();
        TrainingClassId first = aClassIn(9);
        List.of(first, aClassIn(16), aClassIn(23))
                .forEach(id -> jdbc.sql("UPDATE classes.training_class SET series = ? WHERE id = ?")
                        .params(series, id.value())
                        .update());
        jdbc.sql(
                        "UPDATE classes.training_class SET state = 'DRAFT' WHERE series = ? AND id = (SELECT max(id::text)::uuid FROM classes.training_class WHERE series = ?)")
                .params(series, series)
                .update();
        jdbc.sql(
                        "UPDATE classes.training_class SET state = 'CANCELLED', cancelled_reason = '停电' WHERE series = ? AND state = 'PUBLISHED' AND id <> ?")
                .params(series, first.value())
                .update();
        return first;
    }

    private TrainingClassId aClassIn(int days) {
        return classes.aClass(
                5, Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.ofDays(days)), "110105");
    }

    @Test
    void buttonsOfADeskAreWithinReachOfAFinger() {
        TrainingClassId id = aClassIn(9);
        try (var visit = visit(Device.PHONE, CHINESE)) {
            visit.open("/").signIn("coordinator@demo.anlin", PASSWORD).open("/desk/classes/" + id);
            visit.page().locator(".class-desk summary").click();

            assertThat(visit.page().locator("main vaadin-button:visible").all())
                    .isNotEmpty()
                    .allSatisfy(
                            button -> assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(TAP));
        }
    }
}
