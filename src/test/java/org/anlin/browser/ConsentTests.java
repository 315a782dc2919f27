package org.anlin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.ConsentDocument;
import org.anlin.accounts.Guardianship;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A text has changed since somebody agreed to it. */
class ConsentTests extends BrowserTest {

    @Autowired
    AccountFixtures people;

    @Autowired
    Guardianship guardianship;

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

    @ParameterizedTest
    @CsvSource({"PHONE,zh-CN,再给监护人发一条消息,已经发往", "DESKTOP,en,Write to my guardian again,On its way to"})
    void aChildWhoWaitsWritesToTheGuardianAgain(Device device, String language, String remind, String sent) {
        AccountId guardian = people.aResident(people.aPhone());
        String phone = people.aPhone();
        AccountId child = people.aChild(phone, guardian, LocalDate.of(2018, 5, 1));
        people.actAs(guardian);
        guardianship.withdraw(guardian, child);
        SecurityContextHolder.clearContext();
        try (var visit = visit(device, language)) {
            visit.open("/?lang=" + language).signIn(phone, AccountFixtures.PASSWORD);
            visit.open("/account").expectFine("page-child-waits");

            visit.button(remind).click();

            visit.page().getByText(sent).first().waitFor();
            visit.open("/my/data").expectFine("page-my-data");
        }
    }
}
