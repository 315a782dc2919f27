package org.anlin.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.TimeConfiguration;
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
            "/courses/flood/quiz");

    private static final List<String> ADMINISTRATION = List.of(
            "/admin/accounts",
            "/admin/accounts/import",
            "/admin/content",
            "/admin/search",
            "/desk/classes",
            "/desk/classes/new",
            "/desk/venues",
            "/desk/trainers",
            "/desk/holidays",
            "/desk/bases",
            "/desk/bases/new",
            "/desk/bases/BJ-B001",
            "/desk/bases/coverage",
            "/desk/bases/import",
            "/desk/certificates",
            "/desk/certificates/import");

    @ParameterizedTest
    @CsvSource({"PHONE,zh-CN,LIGHT", "PHONE,en,DARK", "DESKTOP,zh-CN,DARK", "DESKTOP,en,LIGHT"})
    void publicPagesAreFine(Device device, String language, ColorScheme scheme) {
        try (var visit = visit(device, language, scheme)) {
            PUBLIC.forEach(path -> visit.open(inLanguage(path, language)).expectFine(name(path)));
            visit.open("/classes?month=" + YearMonth.now(TimeConfiguration.BEIJING))
                    .expectFine("page-classes-month");
            visit.open(first(visit.open("/classes"), "/classes/")).expectFine("page-class");
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
            List<String> pages = role.equals("administrator") ? ADMINISTRATION : OWN;
            pages.forEach(path -> visit.open(path).expectFine(name(path)));
            if (role.equals("administrator")) {
                visit.open(first(visit.open("/desk/classes"), "/desk/classes/")).expectFine("page-desk-class");
            }
        }
    }

    /** The way from a list to its first entry. */
    private static String first(Visit list, String path) {
        var links = list.page().locator("main a[href*='" + path.substring(1) + "']:not([href$='/new'])");
        links.first().waitFor();
        return "/" + links.first().getAttribute("href").replaceFirst("^/", "");
    }

    @ParameterizedTest
    @CsvSource({"PHONE,zh-CN,LIGHT", "PHONE,en,DARK", "DESKTOP,zh-CN,DARK", "DESKTOP,en,LIGHT"})
    void trainersPagesAreFine(Device device, String language, ColorScheme scheme) {
        TrainingClassId id = rolls.aClassThatBeginsSoon();
        String roll = "/teach/" + id;
        try (var visit = visit(device, language, scheme)) {
            visit.open("/?lang=" + language).signIn("trainer@demo.anlin", PASSWORD);
            visit.open("/teach").expectFine("page-teach");
            visit.open(roll).expectFine("page-teach-roll");
            visit.open(roll + "/qr").expectFine("page-teach-qr");
            visit.open(roll + "/paper").expectFine("page-teach-paper");
        } finally {
            rolls.forget(id);
        }
    }

    private static String inLanguage(String path, String language) {
        boolean plain = path.startsWith("/p/") || path.startsWith("/verify");
        return plain && language.equals(ENGLISH) ? path + "?lang=en" : path;
    }

    private static String name(String path) {
        return "page"
                + String.join("-", Arrays.asList(path.replaceAll("[^a-z]+", "-").split("-+")));
    }
}
