package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.anlin.AnlinTest;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class SignUpTests {

    @Autowired
    SignUp signUp;

    @Autowired
    Guardianship guardianship;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentAccount current;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void opensAnAccountWithACodeAndKeepsWhichTextsWereAgreedTo() {
        String phone = people.aPhone();
        signUp.requestCode(phone, Locale.SIMPLIFIED_CHINESE);

        AccountId id = signUp.open(request(phone, people.codeSentTo(phone), null));

        assertThat(accounts.profile(id).name()).isEqualTo("李四");
        assertThat(jdbc.sql("SELECT document || ' ' || version FROM accounts.consent WHERE account_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("PRIVACY 2026-11-22", "TERMS 2026-11-22");
    }

    @Test
    void oneCodeOpensOneAccountHoweverManyTryAtOnce() throws Exception {
        String phone = people.aPhone();
        signUp.requestCode(phone, Locale.SIMPLIFIED_CHINESE);
        Callable<AccountId> attempt = () -> signUp.open(request(phone, people.codeSentTo(phone), null));

        int opened = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var future : threads.invokeAll(Collections.nCopies(4, attempt))) {
                try {
                    future.get();
                    opened++;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(RuleViolation.class);
                }
            }
        }

        assertThat(opened).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM accounts.account WHERE phone = ?")
                        .param(phone)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aCodeDiesAfterFiveWrongTries() {
        String phone = people.aPhone();
        signUp.requestCode(phone, Locale.SIMPLIFIED_CHINESE);
        String right = people.codeSentTo(phone);
        String wrong = right.equals("000000") ? "111111" : "000000";

        for (int i = 0; i < Codes.TRIES; i++) {
            refused("accounts.code.wrong", () -> signUp.open(request(phone, wrong, null)));
        }

        refused("accounts.code.wrong", () -> signUp.open(request(phone, right, null)));
    }

    @Test
    void anExpiredCodeIsRefused() {
        String phone = people.aPhone();
        signUp.requestCode(phone, Locale.SIMPLIFIED_CHINESE);
        jdbc.sql("UPDATE accounts.code SET expires_at = now() - interval '1 second'")
                .update();

        refused("accounts.code.wrong", () -> signUp.open(request(phone, people.codeSentTo(phone), null)));
    }

    @Test
    void aKnownContactGetsTheSameAnswerAndOnlyItsOwnerLearnsWhy() {
        String phone = people.aPhone();
        people.aResident(phone);

        signUp.requestCode(phone, Locale.SIMPLIFIED_CHINESE);

        assertThat(people.messageTo(phone))
                .hasValueSatisfying(text -> assertThat(text).contains("已经有账号").doesNotContainPattern("\\d{6}"));
        refused("accounts.code.wrong", () -> signUp.open(request(phone, "000000", null)));
    }

    @Test
    void aWeakPasswordOrABadNameDoesNotUseUpTheCode() {
        String phone = people.aPhone();
        signUp.requestCode(phone, Locale.SIMPLIFIED_CHINESE);
        String code = people.codeSentTo(phone);

        refused(
                "accounts.password.common",
                () -> signUp.open(new SignUpRequest(phone, code, "李四", "password123", Locale.CHINA, true, null)));
        refused(
                "accounts.name.characters",
                () -> signUp.open(
                        new SignUpRequest(phone, code, "<script>", "quiet green river", Locale.CHINA, true, null)));
        refused(
                "accounts.consent.missing",
                () -> signUp.open(
                        new SignUpRequest(phone, code, "李四", "quiet green river", Locale.CHINA, false, null)));

        assertThat(signUp.open(request(phone, code, null))).isNotNull();
    }

    @Test
    void aChildTakesPartWhenTheGuardianHasAgreed() {
        String guardianPhone = people.aPhone();
        AccountId guardian = people.aResident(guardianPhone);
        AccountId child = aChildOf(guardianPhone);
        people.actAs(child);
        assertThat(current.has(Role.RESIDENT)).isFalse();

        people.actAs(guardian);
        assertThat(guardianship.children(guardian))
                .extracting(ChildAccount::waits)
                .containsExactly(true);
        guardianship.agree(guardian, child);

        assertThat(accounts.profile(child).waitsForGuardian()).isFalse();
        assertThat(jdbc.sql("SELECT given_by FROM accounts.consent WHERE account_id = ? AND document = 'CHILD'")
                        .param(child.value())
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(guardian.value());
        assertThat(people.messageTo(guardianPhone))
                .hasValueSatisfying(text -> assertThat(text).contains("李四"));
    }

    @Test
    void aStrangerCannotAgreeForAChild() {
        AccountId stranger = people.aResident(people.aPhone());
        String guardianPhone = people.aPhone();
        people.aResident(guardianPhone);
        AccountId child = aChildOf(guardianPhone);

        people.actAs(stranger);

        refused("accounts.unknown", () -> guardianship.agree(stranger, child));
        assertThat(accounts.profile(child).waitsForGuardian()).isTrue();
    }

    @Test
    void aWithdrawnConsentStopsTheChildAgain() {
        String guardianPhone = people.aPhone();
        AccountId guardian = people.aResident(guardianPhone);
        AccountId child = aChildOf(guardianPhone);
        people.actAs(guardian);
        guardianship.agree(guardian, child);

        guardianship.withdraw(guardian, child);

        assertThat(accounts.profile(child).waitsForGuardian()).isTrue();
    }

    private AccountId aChildOf(String guardianPhone) {
        String phone = people.aPhone();
        signUp.requestCode(phone, Locale.SIMPLIFIED_CHINESE);
        return signUp.open(request(
                phone, people.codeSentTo(phone), new SignUpRequest.Child(LocalDate.of(2016, 5, 1), guardianPhone)));
    }

    private static SignUpRequest request(String phone, String code, SignUpRequest.@Nullable Child child) {
        return new SignUpRequest(phone, code, "李四", "quiet green river", Locale.SIMPLIFIED_CHINESE, true, child);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
