package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class ConsentRenewalTests {

    private static final String OLD = "2020-01-01";

    @Autowired
    ConsentRenewal renewal;

    @Autowired
    ConsentTexts texts;

    @Autowired
    Guardianship guardianship;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountFixtures people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void asksAgainForTheTextThatHasChangedAndKeepsVersionAndTime() {
        AccountId id = people.aResident(people.aPhone());
        people.agreed(id, id, ConsentDocument.PRIVACY, OLD);
        people.agreed(id, id, ConsentDocument.TERMS, texts.version(ConsentDocument.TERMS));
        people.actAs(id);

        assertThat(renewal.open().own()).singleElement().satisfies(text -> {
            assertThat(text.document()).isEqualTo(ConsentDocument.PRIVACY);
            assertThat(text.agreedVersion()).isEqualTo(OLD);
        });
        renewal.agree();
        renewal.agree();

        assertThat(renewal.open().none()).isTrue();
        assertThat(consents(id)).containsExactlyInAnyOrder("PRIVACY " + OLD, "TERMS 2026-11-22", "PRIVACY 2026-11-22");
        assertThat(jdbc.sql(
                                "SELECT details ->> 'document' FROM audit.entry WHERE action = 'consent.renewed' AND actor = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("PRIVACY");
    }

    @Test
    void leavesThoseInPeaceWhoAgreedToTheWordsOfToday() {
        AccountId id = people.aResident(people.aPhone());
        people.agreed(id, id, ConsentDocument.PRIVACY, OLD);
        people.agreed(id, id, ConsentDocument.PRIVACY, texts.version(ConsentDocument.PRIVACY));
        people.actAs(id);

        assertThat(renewal.open().none()).isTrue();
    }

    @Test
    void aChildGoesOnWhenTheGuardianHasAgreedToTheNewWords() {
        AccountId guardian = people.aResident(people.aPhone());
        AccountId child = people.aChild(people.aPhone(), guardian, today().minusYears(9));
        people.agreed(child, guardian, ConsentDocument.CHILD, OLD);
        people.actAs(child);
        assertThat(renewal.open().guardianFirst()).isTrue();

        people.actAs(guardian);
        assertThat(renewal.open().children()).isTrue();
        guardianship.agree(guardian, child);

        assertThat(renewal.open().none()).isTrue();
        people.actAs(child);
        assertThat(renewal.open().none()).isTrue();
        assertThat(consents(child)).containsExactly("CHILD " + OLD, "CHILD 2026-11-22");
    }

    @Test
    void aGuardianWhoTakesTheConsentBackIsNotAskedAgain() {
        AccountId guardian = people.aResident(people.aPhone());
        AccountId child = people.aChild(people.aPhone(), guardian, today().minusYears(9));
        people.agreed(child, guardian, ConsentDocument.CHILD, OLD);
        people.actAs(guardian);

        guardianship.withdraw(guardian, child);

        assertThat(renewal.open().none()).isTrue();
        assertThat(accounts.profile(child).waitsForGuardian()).isTrue();
    }

    @Test
    void whoHasTurnedFourteenDecidesAloneFromNowOn() {
        AccountId guardian = people.aResident(people.aPhone());
        AccountId grown = people.aChild(people.aPhone(), guardian, today().minusYears(14));
        people.agreed(grown, grown, ConsentDocument.TERMS, texts.version(ConsentDocument.TERMS));
        people.agreed(grown, guardian, ConsentDocument.CHILD, OLD);
        people.actAs(grown);

        assertThat(renewal.open().own())
                .extracting(OpenConsents.Text::document)
                .containsExactly(ConsentDocument.PRIVACY);
        assertThat(renewal.open().guardianFirst()).isFalse();
        renewal.agree();

        people.actAs(guardian);
        assertThat(guardianship.children(guardian)).isEmpty();
        assertThat(accounts.profile(grown).waitsForGuardian()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesOfATextAreOfOneVersion(ConsentDocument document) {
        assertThat(texts.text(document, Translations.ENGLISH).version())
                .isEqualTo(texts.text(document, Translations.CHINESE).version());
    }

    private List<String> consents(AccountId id) {
        return jdbc.sql(
                        "SELECT document || ' ' || version FROM accounts.consent WHERE account_id = ? ORDER BY given_at")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
