package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anlin.accounts.AccountFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The main road on a phone: sign up, find, learn, pass, hold a certificate that a stranger verifies. */
class ResidentJourneyTests extends BrowserTest {

    private static final String COURSE = "home-preparedness";
    private static final String PASSWORD = "river stone lantern";

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Test
    void newcomerBecomesTheHolderOfACertificate() {
        try (var newcomer = visit(Device.PHONE, CHINESE)) {
            signUp(newcomer);
            findTheCourse(newcomer);
            readEveryLesson(newcomer);
            passTheQuiz(newcomer);
            String verification = openTheCertificate(newcomer);

            try (var stranger = visit(Device.PHONE, ENGLISH)) {
                stranger.open(verification + "?lang=en").expectFine("verified");
                assertThat(stranger.page().locator("main")).containsText("欧**燕");
                assertThat(stranger.page().locator("main")).not().containsText("欧阳晓燕");
            }
        }
    }

    private void signUp(Visit newcomer) {
        String phone = people.aPhone();
        newcomer.open("/sign-up").expectFine("sign-up");
        newcomer.field("手机号或电子邮箱").fill(phone);
        newcomer.button("获取验证码").click();
        newcomer.page().getByText("验证码已发往").waitFor();
        newcomer.field("验证码").fill(people.codeSentTo(phone));
        newcomer.field("姓名").fill("欧阳晓燕");
        newcomer.field("密码").fill(PASSWORD);
        newcomer.page()
                .getByText("已满 14 周岁", new Page.GetByTextOptions().setExact(true))
                .click();
        newcomer.page().getByRole(AriaRole.CHECKBOX).check();
        newcomer.button("注册").click();
        newcomer.page().locator(".portal-account").waitFor();
    }

    private void findTheCourse(Visit newcomer) {
        newcomer.open("/search?q=家里该备些什么").expectFine("search");
        newcomer.page().locator("main a[href*='" + COURSE + "']").first().click();
        newcomer.page().waitForURL("**/courses/" + COURSE + "**");
        newcomer.open("/courses/" + COURSE).expectFine("course");
    }

    private void readEveryLesson(Visit newcomer) {
        newcomer.page().locator(".lesson-list a").first().click();
        Page page = newcomer.page();
        page.getByText("第 1 / 14 课").waitFor();
        newcomer.expectFine("lesson");
        for (int lesson = 1; lesson < 14; lesson++) {
            page.getByText("第 " + lesson + " / 14 课").waitFor();
            newcomer.button("读完了，下一课").click();
        }
        page.getByText("第 14 / 14 课").waitFor();
        newcomer.button("读完了，去测验").click();
        newcomer.button("开始测验").click();
    }

    private void passTheQuiz(Visit newcomer) {
        Page page = newcomer.page();
        page.locator(".quiz-stage #quiz-stem").waitFor();
        newcomer.expectFine("quiz");
        int questions = page.locator(".quiz-dot").count();
        for (int i = 0; i < questions; i++) {
            page.getByText("第 " + (i + 1) + " / " + questions + " 题").waitFor();
            answerRightly(page);
            if (i == 3) {
                page.reload();
                page.getByText("第 5 / " + questions + " 题").waitFor();
            } else {
                newcomer.button(i + 1 == questions ? "检查并交卷" : "下一题").click();
            }
        }
        assertThat(page.getByText("全部答完了")).isVisible();
        newcomer.button("交卷").click();
        page.waitForURL("**/quiz/*");
        newcomer.heading().waitFor();
        newcomer.expectFine("quiz-result");
    }

    /** Looks the key up where the page cannot: in the database. */
    private void answerRightly(Page page) {
        String stem = page.locator("#quiz-stem").innerText();
        for (String text : rightOptions(stem)) {
            page.locator(".quiz-stage")
                    .getByText(text, new Locator.GetByTextOptions().setExact(true))
                    .click(new Locator.ClickOptions().setForce(true));
            page.getByText("✓ 已保存").waitFor();
        }
    }

    private List<String> rightOptions(String stem) {
        return jdbc.sql("""
                        SELECT options, answer FROM learning.question WHERE course = ? AND stem = ?
                        ORDER BY version DESC LIMIT 1""")
                .params(COURSE, stem)
                .query((row, number) -> {
                    Map<String, String> options = json.readValue(row.getString("options"), new TypeReference<>() {});
                    return Arrays.stream((String[]) row.getArray("answer").getArray())
                            .map(options::get)
                            .toList();
                })
                .single();
    }

    private String openTheCertificate(Visit newcomer) {
        Page page = newcomer.page();
        Locator certificate = page.locator(".certificate-card");
        for (int i = 0; i < 20 && certificate.count() == 0; i++) {
            newcomer.open("/my/certificates");
            page.waitForTimeout(500);
        }
        newcomer.expectFine("my-certificates");
        assertThat(certificate).containsText("家庭应急准备 完成证明");
        String pdf = certificate.locator("a[href$='.pdf']").getAttribute("href");
        byte[] file = page.request().get(address() + "/" + pdf).body();
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        return "/" + certificate.locator("a[href*='verify/']").getAttribute("href");
    }
}
