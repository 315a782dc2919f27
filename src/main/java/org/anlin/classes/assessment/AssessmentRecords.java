package org.anlin.classes.assessment;

import java.util.List;
import java.util.Map;
import org.anlin.accounts.AccountErased;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.PersonalDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What was written down about a learner's skills: shown on request, gone when the person leaves. Lines that an examiner wrote
 * about others stay when the examiner leaves, without a name.
 */
@Component
class AssessmentRecords implements PersonalDataSource {

    private record Export(List<Map<String, Object>> attempts, List<Map<String, Object>> items) {}

    private final JdbcClient jdbc;

    AssessmentRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "skills";
    }

    @Override
    public Object export(AccountId account) {
        return new Export(rows("""
                        SELECT course, checklist, attempt, begun_at, signed_at, outcome, signature FROM classes.assessment
                        WHERE learner = ? ORDER BY begun_at, attempt""", account), rows("""
                        SELECT a.course, a.attempt, e.item, e.passed, e.measured, e.at, e.reason
                        FROM classes.assessment_entry e JOIN classes.assessment a ON a.id = e.assessment
                        WHERE a.learner = ? ORDER BY a.begun_at, a.attempt, e.position""", account));
    }

    @ApplicationModuleListener
    void on(AccountErased event) {
        jdbc.sql("""
                        DELETE FROM classes.assessment_entry
                        WHERE assessment IN (SELECT id FROM classes.assessment WHERE learner = ?)""").param(event.account().value()).update();
        jdbc.sql("DELETE FROM classes.assessment WHERE learner = ?")
                .param(event.account().value())
                .update();
    }

    private List<Map<String, Object>> rows(String sql, AccountId account) {
        return jdbc.sql(sql).param(account.value()).query().listOfRows();
    }
}
