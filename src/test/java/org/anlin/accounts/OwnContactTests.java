package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.anlin.AnlinTest;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class OwnContactTests {

    @Autowired
    OwnContact ownContact;

    @Autowired
    PasswordSignIn passwordSignIn;

    @Autowired
    AccountFixtures people;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void signsInWithTheNewNumberAndTellsTheOldOne() {
        String before = people.aPhone();
        String after = people.aPhone();
        AccountId id = people.aResident(before);
        people.actAs(id);
        ownContact.requestCode(after, Locale.SIMPLIFIED_CHINESE);

        ownContact.move(after, people.codeSentTo(after), AccountFixtures.PASSWORD);

        assertThat(passwordSignIn.check(after, AccountFixtures.PASSWORD).id).isEqualTo(id);
        assertThat(people.messageTo(before))
                .hasValueSatisfying(message -> assertThat(message)
                        .contains(after.substring(0, 3) + "****")
                        .doesNotContain(after));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> passwordSignIn.check(before, AccountFixtures.PASSWORD));
    }

    @Test
    void movesNobodyWithoutThePassword() {
        String before = people.aPhone();
        String after = people.aPhone();
        people.actAs(people.aResident(before));
        ownContact.requestCode(after, Locale.SIMPLIFIED_CHINESE);

        assertThat(refusal(after, people.codeSentTo(after), "not the password"))
                .isEqualTo("accounts.oldPassword.wrong");
        assertThat(passwordSignIn.check(before, AccountFixtures.PASSWORD)).isNotNull();
    }

    @Test
    void sendsNoCodeThatWorksToTheNumberOfAnother() {
        String others = people.aPhone();
        people.aResident(others);
        people.actAs(people.aResident(people.aPhone()));

        ownContact.requestCode(others, Locale.SIMPLIFIED_CHINESE);

        assertThat(people.messageTo(others))
                .hasValueSatisfying(message -> assertThat(message).contains("已经有账号"));
        assertThat(refusal(others, "123456", AccountFixtures.PASSWORD)).isEqualTo("accounts.code.wrong");
    }

    private String refusal(String contact, String code, String password) {
        try {
            ownContact.move(contact, code, password);
            return "none";
        } catch (RuleViolation refusal) {
            return refusal.key();
        }
    }
}
