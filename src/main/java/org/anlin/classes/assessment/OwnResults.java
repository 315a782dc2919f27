package org.anlin.classes.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.accounts.CurrentAccount;
import org.anlin.classes.TrainingClassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The results of the person who asks; what is not signed yet is none. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnResults {

    private final JdbcClient jdbc;
    private final AssessmentStore store;
    private final Checklists checklists;
    private final CurrentAccount current;

    OwnResults(JdbcClient jdbc, AssessmentStore store, Checklists checklists, CurrentAccount current) {
        this.jdbc = jdbc;
        this.store = store;
        this.checklists = checklists;
        this.current = current;
    }

    public Map<TrainingClassId, OwnResult> all() {
        return jdbc
                .sql(
                        "SELECT DISTINCT training_class FROM classes.assessment WHERE learner = ? AND signed_at IS NOT NULL")
                .param(current.id().value())
                .query((row, number) -> new TrainingClassId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .flatMap(id -> of(id).stream())
                .collect(Collectors.toMap(OwnResult::trainingClass, Function.identity()));
    }

    public Optional<OwnResult> of(TrainingClassId id) {
        List<Assessed> signed = store.attempts(id, current.id()).stream()
                .filter(Assessed::signed)
                .toList();
        return signed.isEmpty() ? Optional.empty() : Optional.of(result(id, signed.getLast()));
    }

    private OwnResult result(TrainingClassId id, Assessed assessed) {
        Checklist checklist =
                checklists.used(assessed.course(), assessed.checklist()).orElseThrow();
        Tally tally = Tally.of(checklist, store.entries(assessed.id()));
        Outcome outcome = assessed.outcome() == Outcome.PASSED ? Outcome.PASSED : Outcome.FAILED;
        return new OwnResult(id, assessed.number(), outcome, tally.notShown());
    }
}
