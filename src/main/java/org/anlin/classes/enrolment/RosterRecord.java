package org.anlin.classes.enrolment;

import java.util.Map;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.DistrictScope;
import org.anlin.audit.AuditLog;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose class it is, and what its coordinator did with it. */
@Component
class RosterRecord {

    private static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;
    private final DistrictScope scope;
    private final CurrentAccount current;
    private final AuditLog audit;

    RosterRecord(JdbcClient jdbc, DistrictScope scope, CurrentAccount current, AuditLog audit) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
    }

    /** Another district's class is as unknown as one that does not exist. */
    void requireOwn(TrainingClassId id) {
        DistrictScope.Districts districts = scope.districts();
        jdbc.sql(
                        "SELECT 1 FROM classes.training_class WHERE id = :id AND (:everywhere OR district_code IN (:districts))")
                .param("id", id.value())
                .param("everywhere", districts.everywhere())
                .param("districts", districts.codes())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("classes.unknown"));
    }

    void write(String action, TrainingClassId id, AccountId learner, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RuleViolation("classes.reason-missing", LONGEST_REASON);
        }
        audit.record(action, current.id().value(), id.toString(), Map.of("learner", learner.toString(), "reason", why));
    }
}
