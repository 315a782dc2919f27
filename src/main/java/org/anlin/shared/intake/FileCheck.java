package org.anlin.shared.intake;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges a file batch by batch, so that its page can show how far it has come. */
record FileCheck<L extends JudgedLine>(int batch, IntakeWork<L> work, IntakeLog log, TransactionTemplate transactions) {

    void read(IntakeId id, Supplier<LineJudge<L>> reading, TableFile table, Path kept) {
        try {
            LineJudge<L> judge = reading.get();
            table.read(batch, lines -> write(id, judge.judge(lines)));
            log.move(id, EnumSet.of(Intake.State.CHECKING), Intake.State.CHECKED);
        } finally {
            IntakeWorker.forget(kept);
        }
    }

    private void write(IntakeId id, List<L> judged) {
        transactions.executeWithoutResult(transaction -> {
            work.record(id, judged);
            log.checked(
                    id,
                    count(judged, JudgedLine.Outcome.GOOD),
                    count(judged, JudgedLine.Outcome.DUPLICATE),
                    count(judged, JudgedLine.Outcome.BAD));
        });
    }

    private int count(List<L> judged, JudgedLine.Outcome outcome) {
        return (int) judged.stream().filter(line -> line.outcome() == outcome).count();
    }
}
