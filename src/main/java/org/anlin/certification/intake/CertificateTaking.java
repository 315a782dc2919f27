package org.anlin.certification.intake;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeId;
import org.anlin.shared.intake.IntakeWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns lines into certificates and back, many in one statement. */
@Component
class CertificateTaking implements IntakeWork<Candidate> {

    static final int BATCH = 1_000;

    private final IntakeRows rows;
    private final TransactionTemplate transactions;

    CertificateTaking(IntakeRows rows, TransactionTemplate transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public void record(IntakeId id, List<Candidate> judged) {
        rows.record(id, judged);
    }

    @Override
    public void take(Intake intake, IntConsumer taken) {
        IntakeId id = intake.id();
        int last = intake.taken() == 0 ? 0 : rows.lastTaken(id);
        do {
            last = takeNext(id, last, taken);
        } while (last > 0);
    }

    private int takeNext(IntakeId id, int after, IntConsumer taken) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            IntakeRows.Taken next = rows.take(id, after, BATCH);
            taken.accept(next.lines());
            return next.last();
        }));
    }

    @Override
    public int giveBack(IntakeId id) {
        return rows.giveBack(id);
    }
}
