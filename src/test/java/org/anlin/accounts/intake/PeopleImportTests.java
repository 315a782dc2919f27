package org.anlin.accounts.intake;

import static org.anlin.shared.intake.IntakeWaiting.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.People;
import org.anlin.accounts.Person;
import org.anlin.accounts.Role;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.intake.Intake.State;
import org.anlin.shared.intake.IntakeId;
import org.anlin.shared.intake.TableFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class PeopleImportTests {

    private static final String HEADER = "姓名,手机号,区,角色\n";

    @Autowired
    PeopleImport imports;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anAdministrator() {
        fixtures.actAs(DemoAccounts.of(Role.ADMINISTRATOR));
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingIsOpenedBeforeSomebodySaysSo() {
        String phone = fixtures.aPhone();

        IntakeId id = checked(HEADER + "李小安," + phone + ",海淀区,协调员\n坏行,123,,\n");

        assertThat(imports.find(id)).matches(intake -> intake.good() == 1 && intake.bad() == 1);
        assertThat(imports.report(id, false, 0, 10))
                .extracting(ReportLine::name, ReportLine::masked, ReportLine::districtCode, ReportLine::role)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "李小安", phone.substring(0, 3) + "****" + phone.substring(7), "110108", "COORDINATOR"));
        assertThat(people.find(phone, null, 0, 10)).isEmpty();
    }

    @Test
    void accountsWaitForTheirPeople() {
        String phone = fixtures.aPhone();

        taken(HEADER + "李小安," + phone + ",海淀区,协调员\n");

        assertThat(people.find(phone, null, 0, 10)).singleElement().satisfies(person -> {
            assertThat(person.awaited()).isTrue();
            assertThat(person.roles()).containsExactly("COORDINATOR 110108", "RESIDENT");
        });
        assertThat(accounts.withContact(phone))
                .as("for other modules nobody yet")
                .isEmpty();
        assertThat(fixtures.messageTo(phone)).as("nobody is written to yet").isEmpty();
    }

    @Test
    void linksAreSentOnce() {
        String phone = fixtures.aPhone();
        IntakeId id = taken(HEADER + "李小安," + phone + ",,\n");

        invite(id);
        invite(id);

        assertThat(fixtures.messagesTo(phone)).singleElement().asString().contains("/activate/", "李小安");
        assertThat(imports.arrivals(id)).isEqualTo(new Arrivals(1, 0, 1, 0));
        assertThat(jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = 'people.invited' AND subject = ?")
                        .param("intake/" + id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void warnsOfContactsThatAreKnownOrComeTwice() {
        String known = fixtures.aPhone();
        fixtures.aResident(known);
        String twice = fixtures.aPhone();

        IntakeId id = checked(HEADER + "甲," + known + ",,\n乙," + twice + ",,\n丙," + twice + ",,\n");

        assertThat(imports.report(id, true, 0, 10))
                .extracting(ReportLine::problem)
                .containsExactly("accounts.intake.line.contact-known", "accounts.intake.line.contact-twice");
    }

    @Test
    void aContactTakenMeanwhileOpensNothing() {
        String phone = fixtures.aPhone();
        IntakeId id = checked(HEADER + "甲," + phone + ",,\n");
        fixtures.aResident(phone);

        take(id);

        assertThat(imports.find(id).taken()).isZero();
        assertThat(people.find(phone, null, 0, 10)).extracting(Person::awaited).containsExactly(false);
    }

    @Test
    void undoLeavesNothingBehind() {
        String phone = fixtures.aPhone();
        IntakeId id = taken(HEADER + "李小安," + phone + ",海淀区,协调员\n");
        invite(id);

        assertThat(imports.undo(id)).isZero();

        assertThatThrownBy(() -> imports.undo(id)).isInstanceOf(RuleViolation.class);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .until(() -> people.find(phone, null, 0, 10).isEmpty());
        assertThat(imports.find(id).state()).isEqualTo(State.UNDONE);
    }

    @Test
    void manyLinesInGbkGoInBatches() {
        String first = fixtures.aPhone().substring(0, 7);
        String file = HEADER
                + IntStream.range(0, 2_500)
                        .mapToObj(i -> "王" + (char) ('一' + i) + "," + first + String.format("%04d", i) + ",朝阳区,\n")
                        .collect(Collectors.joining());

        IntakeId id = imports.check("people.csv", TableFiles.of(file.getBytes(Charset.forName("GBK"))));
        until(imports, id, State.CHECKED);
        take(id);

        assertThat(imports.find(id).taken()).isEqualTo(2_500);
        assertThat(imports.arrivals(id).accounts()).isEqualTo(2_500);
        assertThat(imports.count(id, false)).as("contacts are kept once").isZero();
        assertThat(imports.undo(id)).isZero();
    }

    @Test
    void onlyAdministratorsImport() {
        fixtures.actAs(DemoAccounts.of(Role.COORDINATOR));

        assertThatThrownBy(() -> imports.check("a.csv", TableFiles.of(HEADER)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(imports::newest).isInstanceOf(AccessDeniedException.class);
    }

    private IntakeId checked(String file) {
        IntakeId id = imports.check("people.csv", TableFiles.of(file));
        until(imports, id, State.CHECKED);
        return id;
    }

    private IntakeId taken(String file) {
        IntakeId id = checked(file);
        take(id);
        return id;
    }

    private void take(IntakeId id) {
        imports.take(id);
        until(imports, id, State.TAKEN);
    }

    private void invite(IntakeId id) {
        imports.invite(id);
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> !imports.isInviting(id));
    }
}
