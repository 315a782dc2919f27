package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anlin.AnlinTest;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** An account that was prepared belongs to whoever holds its newest link, once. */
@AnlinTest
class ActivationTests {

    private static final Pattern LINK = Pattern.compile("/activate/([\\w-]{43})");
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Autowired
    Activation activation;

    @Autowired
    ActivationLinks links;

    @Autowired
    SignIn signIn;

    @Autowired
    SignUp signUp;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordSignIn passwordSignIn;

    @Autowired
    Consents consents;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    private String phone;
    private AccountId id;

    @BeforeEach
    void aPreparedAccount() {
        phone = people.aPhone();
        id = new AccountId(Identifier.next());
        jdbc.sql("""
                        INSERT INTO accounts.account (id, version, name, phone, language, session_epoch, roles_version, demo,
                            created_at, awaits_person) VALUES (?, 1, '李小安', ?, 'zh-CN', 0, 0, false, now(), true)
                        """).params(id.value(), phone).update();
        jdbc.sql("INSERT INTO accounts.role_grant (account_id, role, granted_at) VALUES (?, 'RESIDENT', now())")
                .param(id.value())
                .update();
        jdbc.sql("INSERT INTO accounts.role_grant (account_id, role, granted_at) VALUES (?, 'TRAINER', now())")
                .param(id.value())
                .update();
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void thePersonSetsAPasswordAndAgrees() {
        String token = link();
        assertThat(activation.awaited(token))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("李小安"));

        activation.open(request(token, null));

        assertThat(passwordSignIn.check(phone, AccountFixtures.PASSWORD).id).isEqualTo(id);
        assertThat(consents.of(id)).extracting(Consent::document).containsExactlyInAnyOrder("PRIVACY", "TERMS");
        assertThat(accounts.findById(id).orElseThrow().principal().roles()).containsKey(Role.TRAINER);
    }

    @Test
    void aLinkWorksOnce() {
        String token = link();
        activation.open(request(token, null));

        assertThat(activation.awaited(token)).isEmpty();
        assertThatThrownBy(() -> activation.open(request(token, null)))
                .hasMessageContaining("accounts.activation.gone");
    }

    @Test
    void oneOfManyAtOnceIsIn() throws Exception {
        String token = link();

        try (var threads = Executors.newFixedThreadPool(4)) {
            long in =
                    threads
                            .invokeAll(Stream.<Callable<Boolean>>generate(() -> () -> opens(token))
                                    .limit(4)
                                    .toList())
                            .stream()
                            .filter(done -> done.resultNow())
                            .count();
            assertThat(in).isEqualTo(1);
        }
    }

    @Test
    void nothingIsUsedUpByWhatIsRefused() {
        String token = link();

        assertThatThrownBy(() -> activation.open(
                        new ActivationRequest(token, "李小安", AccountFixtures.PASSWORD, CHINESE, false, null)))
                .hasMessageContaining("accounts.consent.missing");
        assertThatThrownBy(
                        () -> activation.open(new ActivationRequest(token, "李小安", "password123", CHINESE, true, null)))
                .hasMessageContaining("accounts.password.common");

        assertThat(activation.awaited(token)).isPresent();
    }

    @Test
    void anOldLinkIsGone() {
        String token = link();
        jdbc.sql("UPDATE accounts.activation SET expires_at = now() - interval '1 day' WHERE account_id = ?")
                .param(id.value())
                .update();

        assertThat(activation.awaited(token)).isEmpty();
    }

    @Test
    void theTokenIsNotInTheDatabase() {
        String token = link();

        assertThat(jdbc.sql("SELECT length(token_hash) FROM accounts.activation WHERE account_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(32);
        assertThat(jdbc.sql("SELECT count(*) FROM accounts.activation WHERE encode(token_hash, 'escape') LIKE ?")
                        .param("%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodySignsInBeforeTheyHaveAgreed() {
        signIn.requestCode(phone, CHINESE);
        signIn.requestReset(phone, CHINESE);
        signUp.requestCode(phone, CHINESE);

        assertThat(people.messagesTo(phone))
                .hasSize(3)
                .allMatch(text -> LINK.matcher(text).find());
        assertThatThrownBy(() -> signIn.reset(phone, "123456", AccountFixtures.PASSWORD))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> passwordSignIn.check(phone, AccountFixtures.PASSWORD))
                .hasMessageContaining("accounts.signIn.refused");
    }

    @Test
    void whoAsksAgainGetsANewLinkAndTheOldOneEnds() {
        String old = link();
        signIn.requestCode(phone, CHINESE);

        assertThat(activation.awaited(old)).isEmpty();
        assertThat(activation.awaited(newestLink())).isPresent();
    }

    @Test
    void staffWriteOnceADay() {
        link();

        assertThat(links.send(id)).isFalse();
        assertThat(people.messagesTo(phone)).hasSize(1);
    }

    @Test
    void aChildWaitsForTheGuardianAndHasNoRoleOfStaff() {
        String guardian = people.aPhone();

        activation.open(request(link(), new SignUpRequest.Child(LocalDate.now().minusYears(10), guardian)));

        Account child = accounts.findById(id).orElseThrow();
        assertThat(child.waitsForGuardian()).isTrue();
        assertThat(child.principal().roles()).isEmpty();
        assertThat(child.roles).extracting(RoleGrant::role).containsExactly(Role.RESIDENT);
        assertThat(consents.of(id)).extracting(Consent::document).containsExactly("TERMS");
        assertThat(people.messageTo(guardian)).isPresent();
    }

    @Test
    void aChildOfTheListNeedNotSayItsAgeAgain() {
        jdbc.sql("UPDATE accounts.account SET birth_date = current_date - 3650, guardian_contact = ? WHERE id = ?")
                .params(people.aPhone(), id.value())
                .update();
        String token = link();
        assertThat(activation.awaited(token))
                .hasValueSatisfying(person -> assertThat(person.child()).isTrue());

        activation.open(request(token, null));

        assertThat(accounts.findById(id).orElseThrow().waitsForGuardian()).isTrue();
    }

    private boolean opens(String token) {
        try {
            activation.open(request(token, null));
            return true;
        } catch (RuleViolation tooLate) {
            return false;
        }
    }

    private static ActivationRequest request(String token, SignUpRequest.@Nullable Child child) {
        return new ActivationRequest(token, "李小安", AccountFixtures.PASSWORD, CHINESE, true, child);
    }

    private String link() {
        links.send(id);
        return newestLink();
    }

    private String newestLink() {
        List<String> messages = people.messagesTo(phone);
        var found = LINK.matcher(messages.getLast());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
