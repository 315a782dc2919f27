package org.anlin.shared.intake;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Leads the files of one kind from the upload to what their lines become, and back. Each person sees the own files, as
 * {@link IntakeStaff} says; who may do what at all is for the services of the modules.
 */
public final class IntakeEngine<L extends JudgedLine> {

    private final String things;
    private final IntakeWork<L> work;
    private final FileCheck<L> checking;
    private final IntakeLog log;
    private final IntakeWorker worker;
    private final IntakeStaff staff;
    private final TransactionTemplate transactions;

    IntakeEngine(
            String things,
            IntakeWork<L> work,
            FileCheck<L> checking,
            IntakeLog log,
            IntakeWorker worker,
            IntakeStaff staff,
            TransactionTemplate transactions) {
        this.things = things;
        this.work = work;
        this.checking = checking;
        this.log = log;
        this.worker = worker;
        this.staff = staff;
        this.transactions = transactions;
    }

    /** @param reading from the words of the first line, which it may refuse, to who judges the others in the background */
    public IntakeId check(String fileName, Path file, Function<List<String>, Supplier<LineJudge<L>>> reading) {
        Path kept = IntakeWorker.keep(file);
        try {
            TableFile table = TableFile.open(kept);
            Supplier<LineJudge<L>> judge = reading.apply(table.header());
            var id = new IntakeId(Identifier.next());
            log.begin(id, fileName, table.lines(), staff.id());
            worker.run(() -> checking.read(id, judge, table, kept), () -> stopped(id));
            return id;
        } catch (RuntimeException refusal) {
            IntakeWorker.forget(kept);
            throw refusal;
        }
    }

    /** The newest first. */
    public List<Intake> newest() {
        return log.newest(staff.owner());
    }

    public Intake find(IntakeId id) {
        return log.find(id, staff.owner()).orElseThrow(() -> new RuleViolation("shared.intake.unknown"));
    }

    /** @param mended makes bad lines good, before any is taken; answers how many these are */
    public void mend(IntakeId id, IntSupplier mended) {
        if (find(id).state() != Intake.State.CHECKED) {
            throw new RuleViolation("shared.intake.not-now");
        }
        transactions.executeWithoutResult(transaction -> {
            int lines = mended.getAsInt();
            log.checked(id, lines, 0, -lines);
        });
    }

    /** Takes over all good lines in the background; what was interrupted goes on where it stopped. */
    public void take(IntakeId id) {
        Intake intake = find(id);
        move(id, EnumSet.of(Intake.State.CHECKED, Intake.State.TAKING), Intake.State.TAKING);
        staff.record(things + ".imported", id, Map.of("lines", Integer.toString(intake.good())));
        worker.run(() -> take(intake), () -> stopped(id));
    }

    private void take(Intake intake) {
        work.take(intake, lines -> log.taken(intake.id(), lines));
        log.move(intake.id(), EnumSet.of(Intake.State.TAKING), Intake.State.TAKEN);
    }

    /** Takes the whole file back at once; answers how many lines remain. */
    public int undo(IntakeId id) {
        find(id);
        return Objects.requireNonNull(transactions.execute(transaction -> {
            move(id, EnumSet.of(Intake.State.TAKEN), Intake.State.UNDONE);
            int left = work.giveBack(id);
            staff.record(things + ".import-undone", id, Map.of("left", Integer.toString(left)));
            return left;
        }));
    }

    /** Takes a file back that is too long to wait for; when that stops, it can be begun again. */
    public void undoInBackground(IntakeId id, Map<String, String> details) {
        find(id);
        move(id, EnumSet.of(Intake.State.TAKEN, Intake.State.UNDONE), Intake.State.UNDONE);
        staff.record(things + ".import-undone", id, details);
        worker.run(() -> work.giveBack(id), () -> log.move(id, EnumSet.of(Intake.State.UNDONE), Intake.State.TAKEN));
    }

    private void move(IntakeId id, Set<Intake.State> from, Intake.State to) {
        if (!log.move(id, from, to)) {
            throw new RuleViolation("shared.intake.not-now");
        }
    }

    private void stopped(IntakeId id) {
        log.refuse(id, "shared.intake.stopped");
    }
}
