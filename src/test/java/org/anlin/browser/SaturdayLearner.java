package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.anlin.classes.TrainingClassId;

/** What a learner does on the phone, from the seat to the renewed certificate. */
record SaturdayLearner(Visit visit) {

    void enrol(TrainingClassId id, String button) {
        visit.open("/classes/" + id);
        visit.button(button).click();
        visit.page()
                .locator(".class-place .notice-success, .class-place .notice")
                .first()
                .waitFor();
    }

    String receive() {
        Locator certificate = seen("/my/certificates", ".certificate-card a[href*='verify/']");
        assertThat(certificate).hasCount(1);
        String verification = "/" + certificate.getAttribute("href");
        visit.open("/my/classes");
        assertThat(visit.page().getByText("实操考核通过了")).isVisible();
        visit.expectFine("saturday-own-result");
        return verification;
    }

    void seesTheReminder() {
        assertThat(seen("/my/messages", ":text('证书快到期了')").first()).isVisible();
        assertThat(seen("/my/certificates", ".certificate-card a[href='classes?course=cpr-aed']"))
                .hasText("参加实操班续期");
    }

    void seesTheRenewal(LocalDate lastDay) {
        Locator history = seen("/my/certificates", ".certificate-card details");
        history.locator("summary").click();
        Locator card = visit.page().locator(".certificate-card");
        assertThat(card).hasCount(1);
        assertThat(card.locator("> .meta").first()).containsText("有效");
        assertThat(card.locator("> ul")).containsText(until(lastDay.plusYears(2).with(lastDayOfMonth())));
        assertThat(history).containsText("已续期");
        assertThat(history).containsText(until(lastDay));
        visit.expectFine("saturday-renewed");
    }

    /** Opens the page until what follows from an event is on it. */
    private Locator seen(String path, String selector) {
        Locator wanted = visit.page().locator("main " + selector);
        for (int i = 0; i < 40; i++) {
            visit.open(path);
            if (wanted.count() > 0) {
                break;
            }
            visit.page().waitForTimeout(250);
        }
        assertThat(wanted.first()).isVisible();
        return wanted;
    }

    private static String until(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("有效期至 yyyy年M月d日"));
    }
}
