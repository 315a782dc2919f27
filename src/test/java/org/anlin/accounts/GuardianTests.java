package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.anlin.AnlinTest;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A guardian stays the guardian through new numbers, and a child is never without a way to a guardian. */
@AnlinTest
class GuardianTests {

    @Autowired
    GuardianRequest request;

    @Autowired
    Guardianship guardianship;

    @Autowired
    OwnContact ownContact;

    @Autowired
    MyData myData;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountFixtures people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private String phone = "";
    private AccountId guardian = AccountId.next();
    private AccountId child = AccountId.next();

    @BeforeEach
    void aChildWithItsGuardian() {
        phone = people.aPhone();
        guardian = people.aResident(phone);
        child = people.aChild(people.aPhone(), guardian, LocalDate.now(clock).minusYears(9));
        people.agreed(child, guardian, ConsentDocument.CHILD, "2026-11-22");
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void writesToTheGuardianAFewTimesADay() {
        people.actAs(child);

        for (int i = 0; i < 3; i++) {
            assertThat(request.remind(Locale.CHINA)).startsWith(phone.substring(0, 3) + "****");
        }

        assertThat(people.messagesTo(phone))
                .hasSize(3)
                .allSatisfy(text -> assertThat(text).contains("王小安"));
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> request.remind(Locale.CHINA));
    }

    @Test
    void aGuardianWithANewNumberStaysOneAndTheNextOwnerOfTheOldIsNone() {
        String fresh = people.aPhone();
        people.actAs(guardian);
        ownContact.requestCode(fresh, Locale.CHINA);
        ownContact.move(fresh, people.codeSentTo(fresh), AccountFixtures.PASSWORD);
        AccountId nextOwner = people.aResident(phone);

        assertThat(guardianship.children(guardian)).extracting(ChildAccount::id).containsExactly(child);
        people.actAs(nextOwner);
        assertThat(guardianship.children(nextOwner)).isEmpty();
        people.actAs(child);
        assertThat(request.remind(Locale.CHINA)).endsWith(fresh.substring(7));
    }

    @Test
    void aChildWhoseGuardianHasLeftWaitsAndAsksAnother() {
        people.actAs(guardian);
        myData.erase(AccountFixtures.PASSWORD);

        assertThat(accounts.profile(child).waitsForGuardian()).isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM accounts.account WHERE guardian_contact = ?")
                        .param(phone)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT withdrawn_at IS NOT NULL FROM accounts.consent WHERE account_id = ?")
                        .param(child.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        String other = people.aPhone();
        AccountId otherGuardian = people.aResident(other);
        people.actAs(child);
        refused("accounts.guardian.contact", () -> request.remind(Locale.CHINA));
        request.ask(other, Locale.CHINA);

        people.actAs(otherGuardian);
        guardianship.agree(otherGuardian, child);
        assertThat(accounts.profile(child).waitsForGuardian()).isFalse();
    }

    @Test
    void aChildDoesNotPutAsideAGuardianWhoHasAgreed() {
        people.actAs(child);

        refused("accounts.guardian.settled", () -> request.ask(people.aPhone(), Locale.CHINA));
    }

    @Test
    void aChildIsNotItsOwnGuardian() {
        people.actAs(guardian);
        guardianship.withdraw(guardian, child);
        people.actAs(child);
        String own = jdbc.sql("SELECT phone FROM accounts.account WHERE id = ?")
                .param(child.value())
                .query(String.class)
                .single();

        refused("accounts.guardian.self", () -> request.ask(own, Locale.CHINA));
        refused("accounts.guardian.contact", () -> request.ask("<script>", Locale.CHINA));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
