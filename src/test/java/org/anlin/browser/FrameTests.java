package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Home and the frame around every view. */
class FrameTests extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"PHONE,zh-CN,LIGHT", "PHONE,en,DARK", "DESKTOP,zh-CN,DARK", "DESKTOP,en,LIGHT"})
    void homeIsFineOnEveryScreen(Device device, String language, ColorScheme scheme) {
        try (var visit = visit(device, language, scheme)) {
            visit.open("/").expectFine("home-" + scheme.name().toLowerCase());

            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language);
        }
    }

    @ParameterizedTest
    @CsvSource({"/about,PHONE,zh-CN", "/sources,DESKTOP,en"})
    void proseIsFine(String path, Device device, String language) {
        try (var visit = visit(device, language)) {
            visit.open(path).expectFine(path.substring(1));
        }
    }

    @Test
    void skipLinkLeadsPastTheMenus() {
        try (var visit = visit(Device.DESKTOP, CHINESE)) {
            visit.open("/courses");

            visit.page().keyboard().press("Tab");
            assertThat(visit.page().locator(".skip-link")).isFocused();
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().locator("#main")).isFocused();
        }
    }

    @Test
    void menuTellsWhereOneIs() {
        try (var visit = visit(Device.PHONE, CHINESE)) {
            visit.open("/");
            var courses = visit.page().locator(".portal-tabs a[href='/courses']");

            courses.click();

            assertThat(courses).hasAttribute("aria-current", "page");
            assertThat(visit.page().locator(".portal-tabs a[aria-current]")).hasCount(1);
        }
    }

    @Test
    void languageSwitchTurnsTheWholePage() {
        try (var visit = visit(Device.DESKTOP, CHINESE)) {
            visit.open("/");

            visit.link("English").click();
            assertThat(visit.page().locator("html[lang=en]")).hasCount(1);
            assertThat(visit.heading()).containsText("Learn a skill");

            visit.open("/courses");
            assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void chosenLanguageOutlastsTheSignIn() {
        try (var visit = visit(Device.DESKTOP, CHINESE)) {
            visit.open("/?lang=en").signIn("resident@demo.anlin", "anlin-demo-1");

            assertThat(visit.heading()).containsText("Learn a skill");
        }
    }

    @Test
    void addressCanNameTheLanguage() {
        try (var visit = visit(Device.DESKTOP, CHINESE)) {
            visit.open("/?lang=en");

            assertThat(visit.heading()).containsText("Learn a skill");
        }
    }

    @Test
    void darkIsRememberedAndDoesNotFlash() {
        try (var visit = visit(Device.DESKTOP, CHINESE)) {
            visit.open("/");

            visit.button("切换浅色或深色").click();
            visit.page().reload(new Page.ReloadOptions());

            assertThat(visit.page().locator("html")).hasAttribute("data-scheme", "dark");
            assertThat(visit.page().evaluate("() => getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(15, 27, 30)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/p/course/no-such-course", "/verify/00000000000000000000000000", "/courses/no-such-course"})
    void whatIsMissingGetsACalmPage(String path) {
        try (var visit = visit(Device.PHONE, CHINESE, ColorScheme.DARK)) {
            visit.open(path);
            visit.forgetComplaints();

            visit.expectFine("missing" + path.replaceAll("[^a-z]+", "-"));
        }
    }

    @Test
    void catalogueHasItsChoicesInSightWhereThereIsRoom() {
        try (var wide = visit(Device.DESKTOP, CHINESE);
                var narrow = visit(Device.PHONE, CHINESE)) {
            wide.open("/courses");
            narrow.open("/courses");

            assertThat(wide.page().locator(".facets .chip").first()).isVisible();
            assertThat(narrow.page().locator(".facets .chip").first()).not().isVisible();
        }
    }

    @Test
    void themeOnTheHomePageOpensItsCourses() {
        try (var visit = visit(Device.DESKTOP, CHINESE)) {
            visit.open("/");

            visit.page()
                    .locator(".themes a", new Page.LocatorOptions().setHasText("地震"))
                    .click();

            assertThat(visit.page().locator(".course-card")).hasCount(1);
            assertThat(visit.page().locator(".chip[aria-current]")).containsText("地震");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE,zh-CN", "DESKTOP,en"})
    void unknownAddressGetsACalmPage(Device device, String language) {
        try (var visit = visit(device, language)) {
            visit.open("/no-such-page");
            visit.forgetComplaints();

            assertThat(visit.link(language.equals("en") ? "All courses" : "看全部课程"))
                    .isVisible();
            visit.expectFine("not-found");
        }
    }
}
