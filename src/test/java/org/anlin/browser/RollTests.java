package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.HallCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two trainers, one roll, bad networks, and a learner with a phone. */
class RollTests extends BrowserTest {

    private static final String TRAINER = "trainer@demo.anlin";
    private static final String SECOND = "trainer2@demo.anlin";
    private static final String STAFF_PASSWORD = "anlin-demo-1";
    private static final String PASSWORD = "river stone lantern";

    @Autowired
    RollFixtures rolls;

    @Autowired
    AccountFixtures people;

    @Autowired
    HallCode hall;

    private TrainingClassId id = TrainingClassId.next();
    private String phone = "";
    private AccountId learner = new AccountId(id.value());

    @BeforeEach
    void aClassWithOneLearner() {
        id = rolls.anEmptyClass();
        phone = people.aPhone();
        learner = rolls.aLearnerOf(id, phone);
    }

    @AfterEach
    void forget() {
        rolls.forget(id);
    }

    @Test
    void secondTrainerSeesWhatTheFirstTaps() {
        try (var first = visit(Device.PHONE, CHINESE);
                var second = visit(Device.DESKTOP, CHINESE)) {
            first.signIn(TRAINER, STAFF_PASSWORD).open(roll());
            second.signIn(SECOND, STAFF_PASSWORD).open(roll());

            choice(first.page(), "PRESENT").click();

            assertThat(choice(second.page(), "PRESENT")).hasAttribute("aria-pressed", "true", slowly());
            assertThat(second.page().getByText("赵清 点名")).isVisible();
            assertThat(first.page().locator("[data-pending]")).hasCount(0);
        }
    }

    @Test
    void tapWithoutNetworkIsKeptAndTheOtherTrainersWriteIsShownBeforeItIsChanged() {
        try (var first = visit(Device.PHONE, CHINESE);
                var second = visit(Device.PHONE, CHINESE)) {
            first.signIn(TRAINER, STAFF_PASSWORD).open(roll());
            second.signIn(SECOND, STAFF_PASSWORD).open(roll());
            first.page().context().setOffline(true);
            choice(first.page(), "PRESENT").click();
            assertThat(first.page().locator("[data-pending=PRESENT]")).hasCount(1);
            choice(second.page(), "ABSENT").click();
            assertThat(choice(second.page(), "ABSENT")).hasAttribute("aria-pressed", "true");

            first.page().context().setOffline(false);
            first.page().getByText("改为到场").click(new Locator.ClickOptions().setTimeout(30_000));

            assertThat(choice(first.page(), "PRESENT")).hasAttribute("aria-pressed", "true", slowly());
            assertThat(rolls.presence(id, learner)).isEqualTo("PRESENT");
            assertThat(rolls.entries(id)).isEqualTo(2);
        }
    }

    @Test
    void tapInAnEndedSessionIsStoredAfterTheNextSignIn() {
        try (var visit = visit(Device.PHONE, CHINESE)) {
            visit.signIn(TRAINER, STAFF_PASSWORD).open(roll());
            Page page = visit.page();
            signOutInAnotherTab(page);

            choice(page, "LATE").click();
            page.waitForURL("**/sign-in");
            visit.field("手机号或电子邮箱").fill(TRAINER);
            visit.field("密码").fill(STAFF_PASSWORD);
            page.keyboard().press("Enter");

            assertThat(choice(page, "LATE")).hasAttribute("aria-pressed", "true", slowly());
            assertThat(rolls.presence(id, learner)).isEqualTo("LATE");
        }
    }

    @Test
    void doubleClickIsOneEntry() {
        try (var visit = visit(Device.PHONE, CHINESE)) {
            visit.signIn(TRAINER, STAFF_PASSWORD).open(roll());

            choice(visit.page(), "PRESENT").dblclick();

            assertThat(choice(visit.page(), "PRESENT")).hasAttribute("aria-pressed", "true", slowly());
            visit.page().waitForTimeout(3500);
            assertThat(rolls.entries(id)).isEqualTo(1);
        }
    }

    @Test
    void keysFillTheSheetLineByLine() {
        AccountId next = rolls.aLearnerOf(id, people.aPhone());
        try (var visit = visit(Device.DESKTOP, CHINESE)) {
            visit.signIn(TRAINER, STAFF_PASSWORD).open(roll() + "/paper");
            choice(visit.page(), "PRESENT").first().focus();

            visit.page().keyboard().press("1");
            visit.page().keyboard().press("3");

            assertThat(visit.page().locator(".roll-row").nth(1))
                    .hasAttribute(
                            "data-presence", "ABSENT", new LocatorAssertions.HasAttributeOptions().setTimeout(15_000));
            assertThat(rolls.presence(id, learner)).isEqualTo("PRESENT");
            assertThat(rolls.presence(id, next)).isEqualTo("ABSENT");
        }
    }

    @Test
    void learnerSignsInAfterScanningAndChecksIn() {
        try (var trainer = visit(Device.DESKTOP, CHINESE);
                var visit = visit(Device.PHONE, CHINESE)) {
            trainer.signIn(TRAINER, STAFF_PASSWORD).open(roll() + "/qr");
            assertThat(trainer.page().getByText("已到 0 人，共 1 人")).isVisible();

            visit.open("/checkin/" + hall.now(id));
            visit.field("手机号或电子邮箱").fill(phone);
            visit.field("密码").fill(PASSWORD);
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL("**/checkin*");
            visit.button("我到了，签到").waitFor();
            visit.expectFine("page-check-in");
            visit.button("我到了，签到").click();

            assertThat(visit.page().getByText("签到成功")).isVisible();
            visit.expectFine("page-checked-in");
            assertThat(trainer.page().getByText("已到 1 人，共 1 人"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
            assertThat(rolls.presence(id, learner)).isEqualTo("PRESENT");
        }
    }

    @Test
    void oldCodeIsExplainedAndTheWayBackChecksNobodyIn() {
        try (var visit = visit(Device.PHONE, ENGLISH)) {
            visit.open("/checkin/" + hall.anHourAgo(id));

            assertThat(visit.page().getByText("This check-in code has run out")).isVisible();
            assertThat(rolls.presence(id, learner)).isEmpty();
        }
    }

    @Test
    void sheetOfPaperIsForThoseWhoTeach() {
        try (var trainer = visit(Device.PHONE, CHINESE);
                var other = visit(Device.PHONE, CHINESE)) {
            trainer.signIn(TRAINER, STAFF_PASSWORD);
            other.signIn(phone, PASSWORD);
            String sheet = address() + roll() + "/sheet.pdf";

            APIResponse given = trainer.page().request().get(sheet);
            APIResponse refused = other.page().request().get(sheet);

            assertThat(given.headers()).containsEntry("content-type", "application/pdf");
            assertThat(given.body()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            assertThat(refused.status()).isEqualTo(403);
        }
    }

    private String roll() {
        return "/teach/" + id;
    }

    private static Locator choice(Page page, String presence) {
        return page.locator(".roll-choices [data-presence=" + presence + "]").first();
    }

    private static LocatorAssertions.HasAttributeOptions slowly() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(20_000);
    }

    private static void signOutInAnotherTab(Page page) {
        try (Page other = page.context().newPage()) {
            other.navigate(page.url().replaceAll("(://[^/]+).*", "$1/logout"));
            other.locator("main h1").first().waitFor();
        }
    }
}
