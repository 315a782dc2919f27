package org.anlin.classes.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.People;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.pool.Admission.TrialLesson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AnlinTest
class TrainerPoolTests {

    @Autowired
    TrainerPool pool;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void admittedTrainerMayTeachTheNamedCourses() {
        AccountId person = aPersonWithTheRole();

        pool.admit(admission(person, TrainerLevel.INSTRUCTOR));

        assertThat(pool.standing(person).orElseThrow().teaches("flood")).isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = 'trainer.admitted' AND subject = ?")
                        .param(person.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> pool.admit(admission(person, TrainerLevel.LEAD)))
                .hasMessageStartingWith("classes.trainer.already");
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void roleComesBeforeThePool() {
        AccountId person = accounts.aResident(accounts.aPhone());

        assertThatThrownBy(() -> pool.admit(admission(person, TrainerLevel.INSTRUCTOR)))
                .hasMessageStartingWith("classes.trainer.no-role");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void assistantLeadsAfterHoursBesideAnother() {
        AccountId person = aPersonWithTheRole();
        pool.admit(admission(person, TrainerLevel.ASSISTANT));
        assertThatThrownBy(() -> pool.promote(person, TrainerLevel.INSTRUCTOR))
                .hasMessageStartingWith("classes.trainer.too-little-co-teaching");

        pool.recordCoTeaching(person, today(), 480, "跟班");
        pool.promote(person, TrainerLevel.INSTRUCTOR);

        assertThat(pool.standing(person).orElseThrow().level().mayLead()).isTrue();
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void suspensionHasAReasonAndEnds() {
        AccountId person = aPersonWithTheRole();
        pool.admit(admission(person, TrainerLevel.LEAD));

        assertThatThrownBy(() -> pool.suspend(person, " ")).hasMessageStartingWith("classes.reason-missing");
        pool.suspend(person, "复核中");
        assertThat(pool.standing(person).orElseThrow().suspended()).isTrue();
        pool.resume(person);
        assertThat(pool.standing(person).orElseThrow().suspended()).isFalse();
    }

    @Test
    @WithAccount(Role.TRAINER)
    void trainerDoesNotAdmit() {
        assertThatThrownBy(() -> pool.admit(admission(DemoAccounts.of(Role.TRAINER), TrainerLevel.LEAD)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private AccountId aPersonWithTheRole() {
        AccountId person = accounts.aResident(accounts.aPhone());
        people.grant(person, new People.HeldRole(Role.TRAINER, null));
        return person;
    }

    private Admission admission(AccountId person, TrainerLevel level) {
        var trial = new TrialLesson("flood", today(), "王立", true);
        return new Admission(person, level, Set.of("flood"), today(), today().plusYears(1), trial);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
