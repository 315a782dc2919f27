package org.anlin.classes.roll;

import java.util.Map;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.scope.TeachingScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose class it is, and what was asked and done at its door. */
@Component
class DoorRecords {

    private final JdbcClient jdbc;
    private final TeachingScope scope;
    private final CurrentAccount current;
    private final AuditLog audit;

    DoorRecords(JdbcClient jdbc, TeachingScope scope, CurrentAccount current, AuditLog audit) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
    }

    void requireOwn(TrainingClassId id) {
        scope.require(id);
    }

    boolean teaches(TrainingClassId id, AccountId person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM classes.class_trainer WHERE training_class = ? AND trainer = ?)")
                .params(id.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    void asked(TrainingClassId id, boolean found) {
        write("walk-in.asked", id, Map.of("found", String.valueOf(found)));
    }

    void admitted(TrainingClassId id, AccountId learner) {
        write("walk-in.admitted", id, Map.of("learner", learner.toString()));
    }

    private void write(String action, TrainingClassId id, Map<String, String> details) {
        audit.record(action, current.id().value(), id.toString(), details);
    }
}
