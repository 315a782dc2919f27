package org.anlin.shared.intake;

import java.util.List;
import java.util.function.IntConsumer;
import org.anlin.shared.RuleViolation;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes lines one by one: what is refused now, because others worked meanwhile, leaves the rest alone. */
record DraftWork<K, D>(DraftLines<K, D> lines, Drafts<K, D> drafts, TransactionTemplate transactions)
        implements IntakeWork<DraftLine<K, D>> {

    static final int BATCH = 200;

    @Override
    public void record(IntakeId id, List<DraftLine<K, D>> judged) {
        lines.record(id, judged);
    }

    @Override
    public void take(Intake intake, IntConsumer taken) {
        IntakeId id = intake.id();
        for (var next = lines.waiting(id, BATCH); !next.isEmpty(); next = lines.waiting(id, BATCH)) {
            next.forEach(line -> takeOne(intake, line));
            taken.accept(next.size());
        }
    }

    private void takeOne(Intake intake, Drafts.Good<K, D> line) {
        try {
            transactions.executeWithoutResult(
                    transaction -> lines.taken(intake.id(), line.line(), drafts.take(intake, line)));
        } catch (RuleViolation refusal) {
            lines.refused(intake.id(), line.line(), refusal.key());
        }
    }

    @Override
    public int giveBack(IntakeId id) {
        return (int) lines.taken(id).stream()
                .filter(taken -> !drafts.takeBack(taken))
                .count();
    }
}
