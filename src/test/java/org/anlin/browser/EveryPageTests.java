package org.anlin.browser;

import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.options.ColorScheme;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page on both screens, in both languages, by day and by night: axe finds nothing, nothing sticks out, the console is silent. */
class EveryPageTests extends BrowserTest {

    private static final String PASSWORD = "anlin-demo-1";

    @Autowired
    RollFixtures rolls;

    private static final List<String> PUBLIC = List.of(
            "/courses",
            "/courses?theme=first-aid",
            "/courses/cpr-aed",
            "/courses/home-preparedness/carbon-monoxide-alarm",
            "/search?q=AED",
            "/search?q=qqqqqqqq",
            "/sign-in",
            "/sign-up",
            "/reset",
            "/privacy",
            "/verify",
            "/demo/outbox",
            "/classes",
            "/classes?district=110116&free=1",
            "/classes?map=1",
            "/activate/none",
            "/bases",
            "/bases?theme=fire&district=110106",
            "/bases?open=now",
            "/bases/BJ-B001",
            "/p/base/BJ-B001",
            "/aeds",
            "/aeds?district=110105&open=1",
            "/aed",
            "/aed?lat=39.9219&lon=116.4436",
            "/keep/none",
            "/p/course/cpr-aed",
            "/p/lesson/home-preparedness.carbon-monoxide-alarm");

    private static final List<String> OWN = List.of(
            "/",
            "/account",
            "/my/data",
            "/my/children",
            "/my/learning",
            "/my/certificates",
            "/my/classes",
            "/checkin",
            "/no-checkin?why=OUTDATED",
            "/my/messages",
            "/keep/none/inspect",
            "/my/visits",
            "/courses/flood/quiz");

    private static final List<String> ADMINISTRATION = List.of(
            "/admin/accounts",
            "/admin/accounts/import",
            "/admin/content",
            "/admin/schemes",
            "/admin/schemes/cpr-aed",
            "/admin/search",
            "/desk/classes",
            "/desk/classes/new",
            "/desk/aeds",
            "/desk/aeds/new",
            "/desk/aeds/import",
            "/desk/venues",
            "/desk/trainers",
            "/desk/holidays",
            "/desk/bases",
            "/desk/bases/new",
            "/desk/bases/BJ-B001",
            "/desk/bases/coverage",
            "/desk/bases/import",
            "/desk/bases/DEMO-B1/visits",
            "/desk/bases/DEMO-B1/visits/figures",
            "/desk/certificates",
            "/desk/certificates/import");

    @ParameterizedTest
    @CsvSource({"PHONE,zh-CN", "DESKTOP,en"})
    void publicPagesAreFine(Device device, String language) {
        try (var visit = visit(device, language)) {
            var pages = named(PUBLIC.stream().map(path -> inLanguage(path, language)));
            pages.put("page-classes-month", "/classes?month=" + YearMonth.now(TimeConfiguration.BEIJING));
            pages.put("page-class", first(visit.open("/classes"), "/classes/"));
            pages.put("page-aed-device", first(visit.open("/aeds"), "/aeds/"));
            expectFineOnBoth(visit, device, pages);
            // Refused with a 400, which the browser writes into its console.
            visit.turn(device, ColorScheme.LIGHT)
                    .open(inLanguage("/aed?lat=116.44&lon=39.92", language))
                    .forgetComplaints();
            visit.expectFine("page-aed-refused");
            visit.turn(device.other(), ColorScheme.DARK).expectFine("page-aed-refused");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE,zh-CN,DARK,resident",
        "DESKTOP,en,LIGHT,resident",
        "PHONE,en,DARK,administrator",
        "DESKTOP,zh-CN,LIGHT,administrator"
    })
    void ownPagesAreFine(Device device, String language, ColorScheme scheme, String role) {
        try (var visit = visit(device, language, scheme)) {
            visit.open("/?lang=" + language).signIn(role + "@demo.anlin", PASSWORD);
            boolean staff = role.equals("administrator");
            var pages = named((staff ? ADMINISTRATION : OWN).stream());
            if (staff) {
                pages.put("page-desk-class", first(visit.open("/desk/classes"), "/desk/classes/"));
                String visits = "/desk/bases/DEMO-B1/visits";
                pages.put("page-desk-visit", first(visit.open(visits), visits + "/"));
            } else {
                pages.put("page-book-visit", first(visit.open("/bases/DEMO-B1"), "/bases/DEMO-B1/visits/"));
            }
            expectFine(visit, pages);
        }
    }

    /** Goes on after a finding, so that one run tells them all. */
    private static void expectFine(Visit visit, Map<String, String> pages) {
        assertAll(pages.entrySet().stream()
                .map(page -> () -> visit.open(page.getValue()).expectFine(page.getKey())));
    }

    /** Opened on one screen by day, turned to the other by night: the other language does it the other way round. */
    private static void expectFineOnBoth(Visit visit, Device device, Map<String, String> pages) {
        assertAll(pages.entrySet().stream()
                .flatMap(page -> Stream.<Executable>of(
                        () -> visit.turn(device, ColorScheme.LIGHT)
                                .open(page.getValue())
                                .expectFine(page.getKey()),
                        () -> visit.turn(device.other(), ColorScheme.DARK).expectFine(page.getKey()))));
    }

    private static Map<String, String> named(Stream<String> paths) {
        var named = new LinkedHashMap<String, String>();
        paths.forEach(path -> named.put(name(path), path));
        return named;
    }

    /** The way from a list to its first entry. */
    private static String first(Visit list, String path) {
        var links = list.page().locator("main a[href*='" + path.substring(1) + "']:not([href$='/new'])");
        links.first().waitFor();
        return "/" + links.first().getAttribute("href").replaceFirst("^/", "");
    }

    @ParameterizedTest
    @CsvSource({"PHONE,zh-CN", "DESKTOP,en"})
    void trainersPagesAreFine(Device device, String language) {
        TrainingClassId id = rolls.aClassThatBeginsSoon();
        String roll = "/teach/" + id;
        try (var visit = visit(device, language)) {
            visit.open("/?lang=" + language).signIn("trainer@demo.anlin", PASSWORD);
            expectFineOnBoth(
                    visit,
                    device,
                    Map.of(
                            "page-teach",
                            "/teach",
                            "page-teach-roll",
                            roll,
                            "page-teach-qr",
                            roll + "/qr",
                            "page-teach-paper",
                            roll + "/paper"));
        } finally {
            rolls.forget(id);
        }
    }

    private static String inLanguage(String path, String language) {
        boolean plain =
                path.startsWith("/p/") || path.startsWith("/verify") || path.equals("/aed") || path.startsWith("/aed?");
        return plain && language.equals(ENGLISH) ? path + (path.contains("?") ? "&" : "?") + "lang=en" : path;
    }

    private static String name(String path) {
        return "page"
                + String.join("-", Arrays.asList(path.replaceAll("[^a-z]+", "-").split("-+")));
    }
}
