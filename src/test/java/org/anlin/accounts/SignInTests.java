package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Clock;
import java.util.Locale;
import org.anlin.AnlinTest;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class SignInTests {

    @Autowired
    PasswordSignIn passwordSignIn;

    @Autowired
    SignIn signIn;

    @Autowired
    Codes codes;

    @Autowired
    ProxyManager<String> buckets;

    @Autowired
    PersonalDataKeys keys;

    @Autowired
    Clock clock;

    @Autowired
    OwnAccount own;

    @Autowired
    People admin;

    @Autowired
    AccountStates states;

    @Autowired
    ThrottleLimits limits;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void knowsThePersonByEitherWayOfWritingTheNumber() {
        String phone = people.aPhone();
        AccountId id = people.aResident(phone);

        assertThat(passwordSignIn.check("+86 " + phone, AccountFixtures.PASSWORD).id)
                .isEqualTo(id);
    }

    @Test
    void answersTheSameWhetherOrNotThereIsAnAccount() {
        String phone = people.aPhone();
        people.aResident(phone);

        assertThat(refusal(phone, "wrong password")).isEqualTo("accounts.signIn.refused");
        assertThat(refusal(people.aPhone(), "wrong password")).isEqualTo("accounts.signIn.refused");
        assertThat(refusal("no contact at all", "wrong password")).isEqualTo("accounts.signIn.refused");
    }

    @Test
    void takesAsLongWhetherOrNotThereIsAnAccount() {
        String known = people.aPhone();
        people.aResident(known);
        String unknown = people.aPhone();
        refusal(known, "warm up");

        long withAccount = fastest(known);
        long without = fastest(unknown);

        assertThat((double) without / withAccount).isBetween(0.4, 2.5);
    }

    @Test
    void throttlesAnAccountOverAllInstances() {
        String phone = people.aPhone();
        people.aResident(phone);
        for (int i = 0; i < limits.signInsPerAccount(); i++) {
            assertThat(refusal(phone, "guess " + i)).isEqualTo("accounts.signIn.refused");
        }

        assertThat(refusal(phone, AccountFixtures.PASSWORD)).isEqualTo("accounts.throttled");
        assertThat(jdbc.sql("SELECT count(*) FROM accounts.throttle WHERE id LIKE 'sign-in:%'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("SELECT count(*) FROM accounts.throttle WHERE id LIKE '%' || ? || '%'")
                        .param(phone)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void throttlesCodesOfOneContact() {
        String phone = people.aPhone();
        for (int i = 0; i < limits.codesPerContact(); i++) {
            signIn.requestCode(phone, Locale.SIMPLIFIED_CHINESE);
        }

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> signIn.requestCode(phone, Locale.SIMPLIFIED_CHINESE))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("accounts.throttled"));
    }

    @Test
    void throttlesTheAddressWhoeverIsGuessedAt() {
        // The limits of the tests are wide, because all of them come from one address.
        var throttle = new Throttle(buckets, keys, new ThrottleLimits(10, 20, 6, 60), jdbc, clock);
        String address = people.aPhone();
        for (int i = 0; i < 20; i++) {
            throttle.countSignIn(people.aPhone(), address);
        }

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> throttle.countSignIn(people.aPhone(), address));
        throttle.countSignIn(people.aPhone(), people.aPhone());
    }

    @Test
    void aCodeServesItsOwnPurposeAndServesOnce() {
        String phone = people.aPhone();
        people.aResident(phone);
        signIn.requestReset(phone, Locale.SIMPLIFIED_CHINESE);
        String code = people.codeSentTo(phone);

        refused("accounts.code.wrong", () -> signIn.withCode(phone, code));
        codes.redeem(CodePurpose.RESET, Contact.parse(phone), code);
        refused("accounts.code.wrong", () -> signIn.reset(phone, code, "another quiet evening"));
    }

    @Test
    void aCodeForNobodyIsRefusedLikeAWrongOneAndTheMessageSaysWhy() {
        String phone = people.aPhone();

        signIn.requestReset(phone, Locale.SIMPLIFIED_CHINESE);

        assertThat(people.messageTo(phone))
                .hasValueSatisfying(text -> assertThat(text).contains("还没有账号").doesNotContainPattern("\\d{6}"));
        refused("accounts.code.wrong", () -> signIn.reset(phone, "123456", "another quiet evening"));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void aNewPasswordEndsAllSessions() {
        AccountId id = people.aResident(people.aPhone());
        people.actAs(id);
        int before = states.of(id).sessionEpoch();

        own.changePassword(AccountFixtures.PASSWORD, "another quiet evening");

        assertThat(states.of(id).sessionEpoch()).isEqualTo(before + 1);
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void aGrantedRoleIsWrittenDownAndReachesTheRunningSession() {
        AccountId id = people.aResident(people.aPhone());
        int before = states.of(id).rolesVersion();

        admin.grant(id, new People.HeldRole(Role.COORDINATOR, "110108"));

        assertThat(admin.roles(id)).contains(new People.HeldRole(Role.COORDINATOR, "110108"));
        assertThat(states.of(id).rolesVersion()).isEqualTo(before + 1);
        assertThat(jdbc.sql(
                                "SELECT details ->> 'district' FROM audit.entry WHERE action = 'role.granted' AND subject = ?")
                        .param(id.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("110108");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void findsPeopleByNameOrWholeNumberAndMasksThem() {
        String phone = people.aPhone();
        AccountId id = people.aResident(phone);

        assertThat(admin.find(phone, null, 0, 10)).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo(id);
            assertThat(person.maskedContact()).isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
        });
        assertThat(admin.count("王测", null)).isPositive();
        assertThat(admin.count("%", null)).isZero();
        assertThat(admin.find("", Role.CLERK, 0, 10)).extracting(Person::demo).contains(true);
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void anAdministratorKeepsTheirOwnRole() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> admin.revoke(
                        DemoAccounts.of(Role.ADMINISTRATOR), new People.HeldRole(Role.ADMINISTRATOR, null)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("accounts.role.ownAdministrator"));
    }

    @Test
    @WithAccount(Role.RESIDENT)
    void othersDoNotSeeThePeople() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> admin.find("", null, 0, 10));
    }

    private long fastest(String contact) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long began = System.nanoTime();
            refusal(contact, "wrong " + i);
            best = Math.min(best, System.nanoTime() - began);
        }
        return best;
    }

    private String refusal(String contact, String password) {
        try {
            passwordSignIn.check(contact, password);
            return "none";
        } catch (RuleViolation refusal) {
            return refusal.key();
        }
    }
}
