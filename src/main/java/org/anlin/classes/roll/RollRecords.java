package org.anlin.classes.roll;

import org.anlin.accounts.AccountErased;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.PersonalDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What rolls keep about a learner: shown on request, gone when the person leaves. */
@Component
class RollRecords implements PersonalDataSource {

    private final JdbcClient jdbc;

    RollRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "attendance";
    }

    @Override
    public Object export(AccountId account) {
        return jdbc.sql("""
                        SELECT c.course, c.starts_at, e.state, e.way, e.at
                        FROM classes.attendance_entry e JOIN classes.training_class c ON c.id = e.training_class
                        WHERE e.learner = ? ORDER BY e.at""").param(account.value()).query().listOfRows();
    }

    @ApplicationModuleListener
    void on(AccountErased event) {
        jdbc.sql("DELETE FROM classes.attendance WHERE learner = ?")
                .param(event.account().value())
                .update();
        jdbc.sql("DELETE FROM classes.attendance_entry WHERE learner = ?")
                .param(event.account().value())
                .update();
    }
}
