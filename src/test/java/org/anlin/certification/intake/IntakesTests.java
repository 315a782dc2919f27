package org.anlin.certification.intake;

import static org.anlin.shared.intake.IntakeWaiting.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.certification.Acting;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.MyCertificates;
import org.anlin.certification.SeededRegister;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.intake.Intake.State;
import org.anlin.shared.intake.IntakeId;
import org.anlin.shared.intake.TableFiles;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class IntakesTests {

    private static final String HEADER = "编号,姓名,证书,发证日期,有效期至,联系方式,区代码\n";

    @Autowired
    Intakes intakes;

    @Autowired
    MyCertificates mine;

    @Autowired
    SeededRegister seeded;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    private String prefix;

    /** A name that no earlier run has left in the register. */
    private String who;

    @BeforeEach
    void anAdministrator() {
        prefix = "旧" + UUID.randomUUID().toString().substring(0, 8) + "-";
        who = new SecureRandom()
                .ints(5, 0x4e00, 0x9000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        Acting.asAdministrator();
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void takesWhatWasLookedAtAndGivesItBack() {
        IntakeId id = checked(HEADER + line(1) + line(2) + "坏行\n" + line(3));

        assertThat(intakes.find(id)).matches(intake -> intake.good() == 3 && intake.bad() == 1);
        assertThat(certificates()).isZero();
        take(id);
        assertThat(certificates()).isEqualTo(3);
        assertThat(intakes.undo(id)).isZero();
        assertThat(certificates()).isZero();
        assertThat(intakes.find(id).state()).isEqualTo(State.UNDONE);
    }

    @Test
    void aHolderWithAnAccountFindsTheCertificate() {
        String phone = people.aPhone();
        AccountId holder = people.aResident(phone, who);

        take(checked(HEADER + prefix + "1," + who + ",cpr-aed,2026-03-05,," + phone + ",110108\n"));

        people.actAs(holder);
        assertThat(mine.held()).singleElement().satisfies(held -> {
            assertThat(held.number()).isEqualTo(prefix + "1");
            assertThat(held.validUntil()).isEqualTo("2028-03-31");
        });
    }

    @Test
    void somebodyElseWithTheNumberIsNotTheHolder() {
        String phone = people.aPhone();
        AccountId other = people.aResident(phone);

        take(checked(HEADER + prefix + "1," + who + ",cpr-aed,2026-03-05,," + phone + ",110108\n"));

        people.actAs(other);
        assertThat(mine.held()).isEmpty();
    }

    @Test
    void warnsOfDuplicates() {
        HeldCertificate known = seeded.aCertificate("张三丰", "110108", LocalDate.of(2028, 3, 5));
        String phone = people.aPhone();
        people.aResident(phone, who);

        IntakeId id = checked(HEADER + known.number() + ",李四,cpr-aed,2026-03-05,,,110108\n"
                + prefix + "1,张三丰,cpr-aed,2026-03-05,,,110108\n"
                + prefix + "2," + who + ",cpr-aed,2024-01-05,," + phone + ",110108\n"
                + prefix + "3," + who + ",cpr-aed,2024-01-06,," + phone + ",110108\n");

        assertThat(intakes.leftOut(id, 0, 10))
                .extracting(LeftOutLine::line, LeftOutLine::problem)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "certification.intake.line.number-known"),
                        org.assertj.core.groups.Tuple.tuple(3, "certification.intake.line.lookalike"),
                        org.assertj.core.groups.Tuple.tuple(5, "certification.intake.line.held"));
    }

    @Test
    void whatWasRenewedIsNotTakenBack() {
        String phone = people.aPhone();
        AccountId holder = people.aResident(phone, who);
        IntakeId id = checked(HEADER + line(1) + prefix + "2," + who + ",cpr-aed,2025-01-05,," + phone + ",110108\n");
        take(id);
        SecurityContextHolder.clearContext();
        people.actAs(holder);
        seeded.renew(mine.held().getFirst());

        Acting.asAdministrator();

        assertThat(intakes.undo(id)).isEqualTo(1);
        assertThat(certificates()).isEqualTo(1);
    }

    @Test
    void readsSpreadsheets() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            String[] header = {"编号", "姓名", "证书", "发证日期"};
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            sheet.value(1, 0, prefix + "1");
            sheet.value(1, 1, who);
            sheet.value(1, 2, "cpr-aed");
            sheet.value(1, 3, LocalDate.of(2026, 3, 5));
            sheet.style(1, 3).format("yyyy-mm-dd").set();
        }

        IntakeId id = intakes.check("a.xlsx", TableFiles.of(out.toByteArray()));
        until(intakes, id, State.CHECKED);
        take(id);

        assertThat(jdbc.sql("SELECT valid_from FROM certification.certificate WHERE number = ?")
                        .param(prefix + "1")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2026-03-05");
    }

    @Test
    void anImportIsTakenOnce() {
        IntakeId id = checked(HEADER + line(1));
        take(id);

        assertThatThrownBy(() -> intakes.take(id)).hasMessageContaining("shared.intake.not-now");
    }

    @Test
    void aCoordinatorSeesOnlyTheOwnImports() {
        IntakeId id = checked(HEADER + line(1));

        Acting.asCoordinatorOf("110108");

        assertThat(intakes.newest()).isEmpty();
        assertThatThrownBy(() -> intakes.take(id)).isInstanceOf(RuleViolation.class);
        people.actAs(people.aResident(people.aPhone()));
        assertThatThrownBy(() -> intakes.check("a.csv", TableFiles.of(""))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void manyLinesGoInBatches() {
        String file =
                HEADER + IntStream.rangeClosed(1, 2_500).mapToObj(this::line).collect(Collectors.joining());

        IntakeId id = checked(file);
        take(id);

        assertThat(certificates()).isEqualTo(2_500);
        assertThat(intakes.find(id).taken()).isEqualTo(2_500);
    }

    private String line(int number) {
        return prefix + number + "," + who + (char) ('一' + number) + ",cpr-aed,2026-03-05,,,110108\n";
    }

    private IntakeId checked(String file) {
        IntakeId id = intakes.check("certificates.csv", TableFiles.of(file));
        until(intakes, id, State.CHECKED);
        return id;
    }

    private void take(IntakeId id) {
        intakes.take(id);
        until(intakes, id, State.TAKEN);
    }

    private int certificates() {
        return jdbc.sql("SELECT count(*) FROM certification.certificate WHERE number LIKE ? || '%'")
                .param(prefix)
                .query(Integer.class)
                .single();
    }
}
