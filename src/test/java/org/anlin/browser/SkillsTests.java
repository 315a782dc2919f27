package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.AssessmentFixtures;
import org.anlin.classes.assessment.AssessmentSheet;
import org.anlin.classes.assessment.AssessmentSheets;
import org.anlin.classes.assessment.Assessments;
import org.anlin.classes.assessment.Attempt;
import org.anlin.classes.assessment.Mark;
import org.anlin.classes.assessment.Outcome;
import org.anlin.shared.Identifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A trainer examines with a phone: nothing tapped is lost, and the other examiner's marks are seen. */
class SkillsTests extends BrowserTest {

    private static final String PASSWORD = "anlin-demo-1";

    @Autowired
    AssessmentFixtures fixtures;

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentSheets sheets;

    private TrainingClassId id = TrainingClassId.next();
    private AccountId learner = new AccountId(Identifier.next());

    @BeforeEach
    void aLearnerIsThere() {
        id = fixtures.aRunningClass();
        learner = fixtures.aLearnerWhoIsThere(id);
        fixtures.joins(DemoAccounts.of(Role.TRAINER), id);
        fixtures.aTrainerOf(id);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({"PHONE,zh-CN,LIGHT", "PHONE,en,DARK", "DESKTOP,zh-CN,DARK", "DESKTOP,en,LIGHT"})
    void pageIsFineFromTheFirstTapToACorrection(Device device, String language, ColorScheme scheme) {
        try (var trainer = visit(device, language, scheme)) {
            open(trainer, language);
            trainer.expectFine("skills-new");

            assessments.enter(attempt(1), Mark.measured(AssessmentFixtures.RATE, new BigDecimal("131")), 0);
            assessments.enter(attempt(1), Mark.notShown(AssessmentFixtures.CRITICAL), 0);
            trainer.page().locator(".skill-card.not-shown").nth(1).waitFor();
            trainer.expectFine("skills-open");

            trainer.page().locator(".sheet-bar vaadin-button").click();
            sign(trainer.page());
            trainer.expectFine("skills-signing");
            trainer.page()
                    .locator("vaadin-dialog vaadin-button[theme~=primary]")
                    .click();
            trainer.page().locator(".assessment-result").waitFor();
            trainer.page().locator(".assessment-result summary").click();
            trainer.page().locator(".assessment-history summary").click();
            trainer.expectFine("skills-signed");
            assertThat(sheet().attempts().getFirst().signature()).matches("M\\d+ \\d+L.*");
        }
    }

    @Test
    void whatIsTappedWithoutNetworkIsStoredWhenItIsBack() {
        try (var trainer = visit(Device.PHONE, CHINESE)) {
            open(trainer, CHINESE);
            Page page = trainer.page();
            page.context().setOffline(true);

            tap(page, AssessmentFixtures.CALLING, 0);
            tap(page, AssessmentFixtures.CRITICAL, 0);
            assertThat(page.getByText("先记在这台手机上，连上后")).isVisible();
            page.context().setOffline(false);

            assertThat(page.getByText("已记 2 / 11 项"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            assertThat(page.getByText("先记在这台手机上，连上后")).isHidden();
        }
        assertThat(sheet().openTally().entered()).isEqualTo(2);
    }

    @Test
    void theRollSaysWhoseMarksWaitOnThisPhone() {
        try (var trainer = visit(Device.PHONE, CHINESE)) {
            open(trainer, CHINESE);
            Page page = trainer.page();
            page.context().setOffline(true);
            tap(page, AssessmentFixtures.CALLING, 0);
            assertThat(page.getByText("先记在这台手机上，连上后")).isVisible();
            Page later = page.context().newPage();
            String roll = page.url().replaceAll("/[^/]+$", "");
            page.close();
            later.context().setOffline(false);

            later.navigate(roll);
            assertThat(later.getByText("有技能还没保存，点开就会补存")).isVisible();
            later.locator("[data-learner='" + learner + "'] .roll-skills").click();
            assertThat(later.getByText("断网时记的 1 项已补存")).isVisible();
            later.goBack();
            later.locator(".roll-row").first().waitFor();

            assertThat(later.getByText("有技能还没保存，点开就会补存").first()).isHidden();
        }
        assertThat(sheet().openTally().entered()).isEqualTo(1);
    }

    @Test
    void whatIsTappedInAnEndedSessionIsStoredAfterTheNextSignIn() {
        try (var trainer = visit(Device.PHONE, CHINESE)) {
            open(trainer, CHINESE);
            Page page = trainer.page();
            endSession(page);

            tap(page, AssessmentFixtures.CALLING, 0);
            page.waitForURL("**/sign-in");
            trainer.field("手机号或电子邮箱").fill("trainer@demo.anlin");
            trainer.field("密码").fill(PASSWORD);
            page.keyboard().press("Enter");

            assertThat(page.getByText("断网时记的 1 项已补存")).isVisible();
        }
        assertThat(sheet().openTally().entered()).isEqualTo(1);
    }

    @Test
    void theSecondExaminerSeesWhatTheFirstWrote() {
        try (var trainer = visit(Device.PHONE, CHINESE)) {
            open(trainer, CHINESE);
            Page page = trainer.page();

            assessments.enter(attempt(1), Mark.notShown(AssessmentFixtures.CALLING), 0);
            tap(page, AssessmentFixtures.CALLING, 0);

            assertThat(card(page, AssessmentFixtures.CALLING))
                    .hasClass(java.util.regex.Pattern.compile(".*not-shown.*"));
            assertThat(card(page, AssessmentFixtures.CALLING).locator("input").nth(1))
                    .isChecked();
        }
        assertThat(sheet().attempts().getFirst().entries()).hasSize(1);
        assertThat(sheet().attempts().getFirst().outcome()).isNotEqualTo(Outcome.PASSED);
    }

    private void open(Visit trainer, String language) {
        trainer.open("/?lang=" + language)
                .signIn("trainer@demo.anlin", PASSWORD)
                .open("/teach/" + id + "/" + learner);
        trainer.page().locator(".skill-card").first().waitFor();
    }

    private static void sign(Page page) {
        Locator pad = page.locator("anlin-signature svg");
        pad.waitFor();
        var box = pad.boundingBox();
        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().down();
        page.mouse().move(box.x + 90, box.y + 60);
        page.mouse().move(box.x + 160, box.y + 30);
        page.mouse().up();
    }

    private static void tap(Page page, String item, int place) {
        card(page, item).locator("vaadin-radio-button label").nth(place).click();
    }

    private static Locator card(Page page, String item) {
        return page.locator("[data-item='" + item + "']");
    }

    private static void endSession(Page page) {
        try (Page other = page.context().newPage()) {
            other.navigate(page.url().replaceAll("(://[^/]+).*", "$1/logout"));
            other.locator("main h1").first().waitFor();
        }
    }

    private Attempt attempt(int number) {
        return new Attempt(id, learner, number);
    }

    private AssessmentSheet sheet() {
        return sheets.of(id, learner);
    }
}
