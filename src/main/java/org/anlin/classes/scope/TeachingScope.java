package org.anlin.classes.scope;

import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.DistrictScope;
import org.anlin.classes.TrainingClassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose class it is: those who teach it, a coordinator of its district, an administrator. */
@Component
public class TeachingScope {

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final DistrictScope scope;

    TeachingScope(JdbcClient jdbc, CurrentAccount current, DistrictScope scope) {
        this.jdbc = jdbc;
        this.current = current;
        this.scope = scope;
    }

    /** Another's class is refused as one that does not exist. */
    public void require(TrainingClassId id) {
        DistrictScope.Districts districts = scope.districts();
        jdbc.sql("""
                        SELECT 1 FROM classes.training_class c WHERE c.id = :class AND (:everywhere OR c.district_code IN (:districts)
                            OR EXISTS (SELECT FROM classes.class_trainer t
                                       WHERE t.training_class = c.id AND t.trainer = :person))""")
                .param("class", id.value())
                .param("everywhere", districts.everywhere())
                .param("districts", districts.codes())
                .param("person", current.id().value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new AccessDeniedException("not a class of this person"));
    }
}
