package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.anlin.accounts.AccountFixtures;
import org.anlin.learning.Courses;
import org.anlin.learning.LessonProgress;
import org.anlin.learning.quiz.Quizzes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A clicked answer is not lost, whatever becomes of connection and session; one reads on where one stopped. */
class QuizTests extends BrowserTest {

    private static final String COURSE = "home-preparedness";
    private static final String QUIZ = "/courses/" + COURSE + "/quiz";
    private static final String PASSWORD = "river stone lantern";

    @Autowired
    AccountFixtures people;

    @Autowired
    Courses courses;

    @Autowired
    LessonProgress progress;

    @Autowired
    Quizzes quizzes;

    private String phone = "";

    @BeforeEach
    void beginTheQuiz() {
        phone = people.aPhone();
        people.actAs(people.aResident(phone));
        courses.page(COURSE).orElseThrow().parts().stream()
                .flatMap(part -> part.lessons().stream())
                .forEach(lesson -> progress.complete(COURSE, lesson.slug()));
        quizzes.start(COURSE);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void answerClickedWithoutConnectionIsStoredWhenItIsBack() {
        try (var visit = visit(Device.PHONE, CHINESE)) {
            visit.signIn(phone, PASSWORD).open(QUIZ);
            Page page = visit.page();
            page.context().setOffline(true);

            option(page, 1).click(new Locator.ClickOptions().setForce(true));
            assertThat(page.getByText("答案先记在这台设备上")).isVisible();
            page.context().setOffline(false);

            assertThat(page.getByText("✓ 已保存")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            assertThat(page.getByText("答案先记在这台设备上")).isHidden();
            visit.open(QUIZ);
            assertThat(page.locator(".quiz-dot.answered")).hasCount(1);
        }
    }

    @Test
    void answerClickedInAnEndedSessionIsStoredAfterTheNextSignIn() {
        try (var visit = visit(Device.PHONE, CHINESE)) {
            visit.signIn(phone, PASSWORD).open(QUIZ);
            Page page = visit.page();
            signOutInAnotherTab(page);

            option(page, 1).click(new Locator.ClickOptions().setForce(true));
            page.waitForURL("**/sign-in");
            visit.field("手机号或电子邮箱").fill(phone);
            visit.field("密码").fill(PASSWORD);
            page.keyboard().press("Enter");

            assertThat(page.getByText("刚才没连上时选的 1 个答案已补存")).isVisible();
            assertThat(page.locator(".quiz-dot.answered")).hasCount(1);
        }
    }

    @Test
    void oneReadsOnElsewhereWhereOneStopped() {
        String lesson = "/courses/cpr-aed/adult-cpr-steps";
        try (var phoneVisit = visit(Device.PHONE, CHINESE);
                var desktop = visit(Device.DESKTOP, CHINESE)) {
            phoneVisit.signIn(phone, PASSWORD).open(lesson);
            phoneVisit.page().waitForTimeout(300);
            phoneVisit.page().evaluate("() => scrollTo(0, document.body.scrollHeight * 0.5)");
            phoneVisit.page().waitForTimeout(2000);

            desktop.signIn(phone, PASSWORD).open(lesson);
            desktop.page().waitForCondition(() -> (int) desktop.page().evaluate("() => Math.round(scrollY)") > 200);
        }
    }

    private static void signOutInAnotherTab(Page page) {
        try (Page other = page.context().newPage()) {
            other.navigate(page.url().replaceAll("(://[^/]+).*", "$1/logout"));
            other.locator("main h1").first().waitFor();
        }
    }

    private static Locator option(Page page, int place) {
        return page.locator(".quiz-options label").nth(place);
    }
}
