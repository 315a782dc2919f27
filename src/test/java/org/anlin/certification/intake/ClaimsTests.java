package org.anlin.certification.intake;

import static org.anlin.shared.intake.IntakeWaiting.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.MyData;
import org.anlin.accounts.OwnAccount;
import org.anlin.accounts.ResidentIdVault;
import org.anlin.accounts.SignUp;
import org.anlin.accounts.SignUpRequest;
import org.anlin.certification.Acting;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.MyCertificates;
import org.anlin.shared.ResidentId;
import org.anlin.shared.intake.Intake.State;
import org.anlin.shared.intake.IntakeId;
import org.anlin.shared.intake.TableFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever held a certificate before the portal knew them finds it when they come. */
@AnlinTest
class ClaimsTests {

    private static final String HEADER = "编号,姓名,证书,发证日期,联系方式,身份证号\n";

    @Autowired
    Intakes intakes;

    @Autowired
    SignUp signUp;

    @Autowired
    OwnAccount own;

    @Autowired
    ResidentIdVault vault;

    @Autowired
    MyData myData;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MyCertificates mine;

    @Autowired
    AccountFixtures people;

    private String number;

    /** A name that no earlier run has left in the register. */
    private String who;

    @BeforeEach
    void aNumber() {
        who = new SecureRandom()
                .ints(5, 0x4e00, 0x9000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        number = "旧" + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoSignsUpWithTheContactOfTheListHoldsTheCertificate() {
        String phone = people.aPhone();
        imported(number + "," + who + ",cpr-aed,2026-03-05," + phone + ",");

        people.actAs(signedUp(phone, who));

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(mine.held())
                        .extracting(HeldCertificate::number)
                        .containsExactly(number));
    }

    @Test
    void whoLeavesIsNamedByNoLineOfTheListEither() {
        String phone = people.aPhone();
        imported(number + "," + who + ",cpr-aed,2026-03-05," + phone + ",");
        people.actAs(signedUp(phone, who));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .until(() -> mine.held().size() == 1);

        myData.erase("river stone lantern");

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(jdbc.sql("""
                        SELECT (SELECT count(*) FROM certification.certificate WHERE holder_name = :who)
                            + (SELECT count(*) FROM certification.intake_line WHERE holder_name = :who)
                        """)
                                .param("who", who)
                                .query(Integer.class)
                                .single())
                        .isZero());
    }

    @Test
    void theCertificateThatLastsLongestIsTheFirst() {
        String phone = people.aPhone();
        imported(number + "a," + who + ",cpr-aed,2025-03-05," + phone + ",\n" + number + "b," + who
                + ",cpr-aed,2026-03-05," + phone + ",");

        people.actAs(signedUp(phone, who));

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(mine.held())
                        .extracting(HeldCertificate::number)
                        .containsExactly(number + "b"));
    }

    @Test
    void anotherNameIsAnotherPersonUntilItIsPutRight() {
        String phone = people.aPhone();
        imported(number + "," + who + ",cpr-aed,2026-03-05," + phone + ",");
        people.actAs(signedUp(phone, who + "甲"));
        await().pollInSameThread()
                .during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .until(() -> mine.held().isEmpty());

        own.describe(who, null, null, Locale.SIMPLIFIED_CHINESE);

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .until(() -> mine.held().size() == 1);
    }

    @Test
    void theIdNumberIsEnoughAndOutweighsAContact() {
        ResidentId hers = aResidentId();
        String phone = people.aPhone();
        imported(number + "," + who + ",cpr-aed,2026-03-05," + phone + "," + hers.value());
        AccountId stranger = people.aResident(phone, who);
        AccountId holder = people.aResident(people.aPhone(), who);

        people.actAs(stranger);
        vault.store(stranger, aResidentId());
        people.actAs(holder);
        vault.store(holder, hers);

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .until(() -> mine.held().size() == 1);
        people.actAs(stranger);
        assertThat(mine.held()).isEmpty();
    }

    private AccountId signedUp(String phone, String name) {
        SecurityContextHolder.clearContext();
        signUp.requestCode(phone, Locale.SIMPLIFIED_CHINESE);
        return signUp.open(new SignUpRequest(
                phone, people.codeSentTo(phone), name, "river stone lantern", Locale.SIMPLIFIED_CHINESE, true, null));
    }

    private void imported(String lines) {
        Acting.asAdministrator();
        IntakeId id = intakes.check("earlier.csv", TableFiles.of(HEADER + lines));
        until(intakes, id, State.CHECKED);
        assertThat(intakes.find(id).bad()).isZero();
        intakes.take(id);
        until(intakes, id, State.TAKEN);
    }

    private static ResidentId aResidentId() {
        String serial = String.format(
                Locale.ROOT,
                "110101199001%02d%03d",
                1 + new SecureRandom().nextInt(28),
                new SecureRandom().nextInt(1000));
        return IntStream.rangeClosed(0, 10)
                .mapToObj(check -> serial + (check == 10 ? "X" : Integer.toString(check)))
                .flatMap(text -> parsed(text).stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<ResidentId> parsed(String text) {
        try {
            return List.of(ResidentId.parse(text, LocalDate.of(2026, 1, 1)));
        } catch (RuntimeException wrongCheck) {
            return List.of();
        }
    }
}
