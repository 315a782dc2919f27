package org.anlin.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A class of both demo trainers whose doors are open, with learners who have names. */
@Component
class RollFixtures {

    private static final List<String> NAMES =
            List.of("欧阳若兰", "王伟", "𠮷田花子", "迪丽热巴·艾合买提江", "李娜", "张三", "陈静", "Anna Schmidt", "赵敏");

    private final ClassFixtures classes;
    private final AccountFixtures people;
    private final JdbcClient jdbc;

    RollFixtures(ClassFixtures classes, AccountFixtures people, JdbcClient jdbc) {
        this.classes = classes;
        this.people = people;
        this.jdbc = jdbc;
    }

    TrainingClassId aClassThatBeginsSoon() {
        TrainingClassId id = anEmptyClass();
        for (String name : NAMES) {
            AccountId learner = people.aResident(people.aPhone());
            jdbc.sql("UPDATE accounts.account SET name = ? WHERE id = ?")
                    .params(name, learner.value())
                    .update();
            classes.seat(id, learner);
        }
        return id;
    }

    TrainingClassId anEmptyClass() {
        TrainingClassId id = classes.aClass(
                20, Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.ofMinutes(10)));
        jdbc.sql("UPDATE classes.training_class SET course = 'cpr-aed' WHERE id = ?")
                .param(id.value())
                .update();
        teaches(DemoAccounts.of(Role.TRAINER), id);
        teaches(DemoAccounts.secondTrainer(), id);
        return id;
    }

    /** Not active, or a demo trainer could be in one place only. */
    private void teaches(AccountId trainer, TrainingClassId id) {
        jdbc.sql("""
                        INSERT INTO classes.class_trainer (training_class, trainer, lead, during, active)
                        SELECT id, ?, false, tstzrange(starts_at, ends_at), false FROM classes.training_class WHERE id = ?""").params(trainer.value(), id.value()).update();
    }

    AccountId aLearnerOf(TrainingClassId id, String phone) {
        AccountId learner = people.aResident(phone);
        classes.seat(id, learner);
        return learner;
    }

    String presence(TrainingClassId id, AccountId learner) {
        return jdbc.sql("SELECT state FROM classes.attendance WHERE training_class = ? AND learner = ?")
                .params(id.value(), learner.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    int entries(TrainingClassId id) {
        return jdbc.sql("SELECT count(*) FROM classes.attendance_entry WHERE training_class = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** Out of the demo trainers' lists. */
    void forget(TrainingClassId id) {
        jdbc.sql("DELETE FROM classes.class_trainer WHERE training_class = ?")
                .param(id.value())
                .update();
    }
}
