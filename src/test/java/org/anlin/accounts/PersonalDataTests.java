package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Locale;
import org.anlin.AnlinTest;
import org.anlin.shared.ResidentId;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tools.jackson.databind.json.JsonMapper;

@AnlinTest
@RecordApplicationEvents
class PersonalDataTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    ResidentIdVault vault;

    @Autowired
    MyData myData;

    @Autowired
    OwnAccount own;

    @Autowired
    PasswordSignIn passwordSignIn;

    @Autowired
    AccountStates states;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsTheIdNumberUnreadableInTheDatabaseAndMaskedElsewhere() {
        AccountId id = people.aResident(people.aPhone());
        people.actAs(id);
        ResidentId number = aNumber(7);

        vault.store(id, number);

        assertThat(jdbc.sql("SELECT ciphertext FROM accounts.resident_id WHERE account_id = ?")
                        .param(id.value())
                        .query(byte[].class)
                        .single())
                .asString(java.nio.charset.StandardCharsets.ISO_8859_1)
                .doesNotContain(number.value());
        assertThat(vault.masked(id)).contains(number.masked());
        assertThat(vault.reveal(id)).contains(number);
        assertThat(jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = 'resident-id.revealed' AND actor = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void oneNumberBelongsToOneAccount() {
        ResidentId number = aNumber(11);
        AccountId first = people.aResident(people.aPhone());
        people.actAs(first);
        vault.store(first, number);
        AccountId second = people.aResident(people.aPhone());
        people.actAs(second);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> vault.store(second, number))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("accounts.residentId.taken"));
    }

    @Test
    void nobodyRevealsTheNumberOfAnother() {
        AccountId owner = people.aResident(people.aPhone());
        people.actAs(people.aResident(people.aPhone()));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> vault.reveal(owner));
    }

    @Test
    void aCiphertextMovedToAnotherAccountDoesNotOpen() {
        AccountId owner = people.aResident(people.aPhone());
        people.actAs(owner);
        vault.store(owner, aNumber(13));
        AccountId thief = people.aResident(people.aPhone());
        jdbc.sql("UPDATE accounts.resident_id SET account_id = ? WHERE account_id = ?")
                .params(thief.value(), owner.value())
                .update();
        people.actAs(thief);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> vault.reveal(thief));
        jdbc.sql("DELETE FROM accounts.resident_id WHERE account_id = ?")
                .param(thief.value())
                .update();
    }

    @Test
    void keysAreReadableByTheirOwnerOnly() throws Exception {
        Path key = Path.of("target/test-home/keys/personal-data-encryption.json");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void exportsWhatIsKeptAsJson() {
        String phone = people.aPhone();
        AccountId id = people.aResident(phone);
        people.actAs(id);
        ResidentId number = aNumber(17);
        vault.store(id, number);

        var account = JsonMapper.shared().readTree(myData.export()).get("account");

        assertThat(account.get("phone").asString()).isEqualTo(phone);
        assertThat(account.get("residentId").asString()).isEqualTo(number.masked());
        assertThat(account.get("roles").get(0).asString()).isEqualTo("RESIDENT");
        assertThat(account.get("deeds").toString()).contains("resident-id.stored");
        assertThat(account.toString()).doesNotContain("argon2");
    }

    @ParameterizedTest
    @EnumSource
    void everyoneTakesEverySectionAlong(Role role) {
        people.actAs(DemoAccounts.of(role));

        var export = JsonMapper.shared().readTree(myData.export());

        assertThat(export.propertyNames())
                .containsExactlyInAnyOrder(
                        "account",
                        "aeds",
                        "attendance",
                        "certificates",
                        "classes",
                        "learning",
                        "messages",
                        "skills",
                        "teaching",
                        "visits");
    }

    @Test
    void erasesThePersonEndsSessionsAndTellsTheOthers() {
        String phone = people.aPhone();
        AccountId id = people.aResident(phone);
        people.actAs(id);
        vault.store(id, aNumber(19));

        myData.erase(AccountFixtures.PASSWORD);

        assertThat(jdbc.sql("""
                        SELECT concat(name, phone, email, password_hash, district_code, birth_date, guardian_contact)
                        FROM accounts.account WHERE id = ?
                        """).param(id.value()).query(String.class).single()).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM accounts.resident_id WHERE account_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(states.of(id).sessionEpoch()).isEqualTo(-1);
        assertThat(events.stream(AccountErased.class))
                .extracting(AccountErased::account)
                .contains(id);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> passwordSignIn.check(phone, AccountFixtures.PASSWORD));
    }

    @Test
    void aWrongPasswordErasesNothing() {
        AccountId id = people.aResident(people.aPhone());
        people.actAs(id);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> myData.erase("not my password"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("accounts.oldPassword.wrong"));
        assertThat(own.profile().erased()).isFalse();
    }

    @Test
    void refusesASubdistrictOfAnotherDistrict() {
        people.actAs(people.aResident(people.aPhone()));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> own.describe("王测试", "110105", "110101001", Locale.CHINA))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("accounts.region.unknown"));
    }

    /** A valid number that no other test uses: the sequence makes it, the checksum follows. */
    private static ResidentId aNumber(int seed) {
        String body =
                "110105" + "19800101" + String.format(Locale.ROOT, "%03d", (System.nanoTime() / 1000 + seed) % 1000);
        String place = String.format(Locale.ROOT, "%06d", Math.floorMod(System.nanoTime() + seed * 7919L, 1_000_000));
        String seventeen = place + body.substring(6);
        for (char check : "0123456789X".toCharArray()) {
            try {
                return ResidentId.parse(seventeen + check, TODAY);
            } catch (RuleViolation next) {
                continue;
            }
        }
        throw new IllegalStateException(seventeen);
    }
}
