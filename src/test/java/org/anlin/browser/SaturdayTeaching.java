package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.zxing.ReaderException;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.AssessmentFixtures;

/** What a trainer does on the phone on the day of the class. */
record SaturdayTeaching(Visit teaching, TrainingClassId id, AccountId learner) {

    void checkIn(Visit holder) throws IOException, ReaderException {
        teaching.open("/teach/" + id + "/qr");
        Locator code = teaching.page().locator(".hall svg").first();
        code.waitFor();
        String scanned = QrCodes.read(ImageIO.read(new ByteArrayInputStream(code.screenshot())));

        holder.open(scanned.substring(scanned.indexOf("/checkin/")));
        holder.page().locator(".check-in-confirm").click();
        holder.page().locator(".check-in-done").waitFor();
        holder.expectFine("saturday-checked-in");
    }

    void markPresent(AccountId promoted) {
        teaching.open("/teach/" + id);
        Page page = teaching.page();
        assertThat(page.locator("[data-learner='" + learner + "']")).hasAttribute("data-presence", "PRESENT");
        page.locator("[data-learner='" + promoted + "'] [data-presence='PRESENT']")
                .click();
        assertThat(page.locator("[data-learner='" + promoted + "']")).hasAttribute("data-presence", "PRESENT");
    }

    void failOnACriticalStep() {
        teaching.open("/teach/" + id + "/" + learner);
        Page page = teaching.page();
        page.locator("[data-item='" + AssessmentFixtures.CRITICAL + "'] vaadin-radio-button label")
                .nth(1)
                .click();
        sign("签署：未通过");
        assertThat(page.getByText("第 1 次考核：未通过").first()).isVisible();
    }

    void remediate() {
        teaching.button("再考一次").click();
        Page page = teaching.page();
        Locator cards = page.locator(".skill-card");
        page.getByText("已记 0 / 11 项").waitFor();
        for (int i = 0; i < 11; i++) {
            Locator number = cards.nth(i).locator("vaadin-number-field input");
            if (number.count() > 0) {
                number.fill(List.of("8", "", "110", "5.5", "", "", "6").get(i));
                number.press("Tab");
            } else {
                cards.nth(i).locator("vaadin-radio-button label").first().click();
            }
            page.getByText("已记 " + (i + 1) + " / 11 项").waitFor();
        }
        teaching.expectFine("saturday-examined");
        sign("签署：通过");
        assertThat(page.getByText("第 2 次考核：通过").first()).isVisible();
    }

    private void sign(String button) {
        teaching.button(button).click();
        teaching.page().locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        teaching.page().locator(".assessment-result").waitFor();
    }
}
