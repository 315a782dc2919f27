package org.anlin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.ConsentDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A text has changed since somebody agreed to it. */
class ConsentTests extends BrowserTest {

    @Autowired
    AccountFixtures people;

    @ParameterizedTest
    @CsvSource({
        "PHONE,zh-CN,我已阅读，同意并继续,我是监护人，同意",
        "DESKTOP,en,'I have read it, agree and go on',I am the guardian and agree"
    })
    void readsTheNewWordsAndGoesOnWhereItWasHeading(Device device, String language, String agree, String guardian) {
        String phone = people.aPhone();
        AccountId person = people.aResident(phone);
        AccountId child = people.aChild(people.aPhone(), person, LocalDate.of(2018, 5, 1));
        people.agreed(person, person, ConsentDocument.PRIVACY, "2025-03-01");
        people.agreed(child, person, ConsentDocument.CHILD, "2025-03-01");
        try (var visit = visit(device, language)) {
            visit.open("/?lang=" + language).signIn(phone, AccountFixtures.PASSWORD);
            visit.open("/courses/flood/lightning");
            visit.button(agree).waitFor();
            visit.expectFine("page-consents");
            visit.turn(device.other(), ColorScheme.DARK).expectFine("page-consents");
            visit.turn(device, ColorScheme.LIGHT);

            visit.button(agree).click();
            visit.button(guardian).waitFor();
            visit.expectFine("page-consents-child");
            visit.button(guardian).click();

            visit.page().locator("main .lesson").first().waitFor();
            assertThat(visit.page().url()).endsWith("/courses/flood/lightning");
        }
    }
}
