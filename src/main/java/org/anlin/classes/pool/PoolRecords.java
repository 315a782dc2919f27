package org.anlin.classes.pool;

import java.util.List;
import java.util.Map;
import org.anlin.accounts.AccountErased;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.PersonalDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What is kept about a trainer: shown on request. Who has left teaches no more; what was taught stays without a name. */
@Component
class PoolRecords implements PersonalDataSource {

    private record Export(
            List<Map<String, Object>> admission,
            List<Map<String, Object>> courses,
            List<Map<String, Object>> taughtElsewhere,
            List<Map<String, Object>> classes,
            List<Map<String, Object>> signedOff) {}

    private final TrainerRepository trainers;
    private final JdbcClient jdbc;

    PoolRecords(TrainerRepository trainers, JdbcClient jdbc) {
        this.trainers = trainers;
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "teaching";
    }

    @Override
    public Object export(AccountId account) {
        return new Export(
                rows("""
                        SELECT level, valid_from, valid_until, suspended_at, suspended_reason, trial_course, trial_on,
                               trial_assessor, trial_passed
                        FROM classes.trainer WHERE person = ?""", account),
                rows("SELECT course FROM classes.trainer_course WHERE trainer = ? ORDER BY course", account),
                rows(
                        "SELECT taught_on, minutes, note FROM classes.co_teaching WHERE trainer = ? ORDER BY taught_on",
                        account),
                rows("""
                        SELECT c.course, c.starts_at, c.ends_at, c.state, t.lead
                        FROM classes.class_trainer t JOIN classes.training_class c ON c.id = t.training_class
                        WHERE t.trainer = ? ORDER BY c.starts_at""", account),
                rows("""
                        SELECT course, begun_at, signed_at, outcome FROM classes.assessment
                        WHERE examiner = ? ORDER BY begun_at""", account));
    }

    @ApplicationModuleListener
    void on(AccountErased event) {
        trainers.findById(event.account())
                .filter(trainer -> trainer.suspendedAt == null)
                .ifPresent(trainer -> {
                    trainer.suspend("-", event.at());
                    trainers.save(trainer);
                });
    }

    private List<Map<String, Object>> rows(String sql, AccountId account) {
        return jdbc.sql(sql).param(account.value()).query().listOfRows();
    }
}
