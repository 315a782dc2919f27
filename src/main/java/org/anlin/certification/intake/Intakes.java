package org.anlin.certification.intake;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.PersonMarks;
import org.anlin.accounts.Role;
import org.anlin.audit.AuditLog;
import org.anlin.certification.Schemes;
import org.anlin.certification.intake.IntakeRows.Taken;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.intake.Columns;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeDesk;
import org.anlin.shared.intake.IntakeId;
import org.anlin.shared.intake.IntakeLog;
import org.anlin.shared.intake.IntakeWorker;
import org.anlin.shared.intake.TableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports of earlier certificates. A file is first looked at line by line; nothing becomes a certificate before somebody has
 * seen the report and says so; the whole can be undone. Work runs in the background, a thousand lines a transaction.
 */
@Service
public class Intakes implements IntakeDesk {

    static final int BATCH = 1_000;

    private final IntakeRows rows;
    private final IntakeLog log;
    private final IntakeWorker worker = new IntakeWorker("certificate-intake");
    private final Schemes schemes;
    private final Judge judge;
    private final LineRules.Marking marking;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Intakes(
            IntakeRows rows,
            JdbcClient jdbc,
            Schemes schemes,
            Accounts accounts,
            PersonMarks marks,
            CurrentAccount current,
            AuditLog audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.log = new IntakeLog(jdbc, clock, "certification");
        this.schemes = schemes;
        this.judge = new Judge(rows, accounts, marks);
        this.marking = new LineRules.Marking(marks::of, marks::of);
        this.current = current;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Refuses what is no table with the columns that are needed; everything else is said line by line. */
    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public IntakeId check(String fileName, Path file) {
        Path kept = IntakeWorker.keep(file);
        try {
            TableFile table = TableFile.open(kept);
            var columns = new Columns<>(Column.class, table.header(), "certification.intake.no-header");
            var rules = new LineRules(columns, schemes.current(), districts(), LocalDate.now(clock), marking);
            var id = new IntakeId(Identifier.next());
            log.begin(id, fileName, table.lines(), current.id().value());
            worker.run(() -> check(id, rules, table, kept), () -> stopped(id));
            return id;
        } catch (RuntimeException refusal) {
            IntakeWorker.forget(kept);
            throw refusal;
        }
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public List<Intake> newest() {
        return log.newest(owner());
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public Intake find(IntakeId id) {
        return log.find(id, owner()).orElseThrow(() -> new RuleViolation("shared.intake.unknown"));
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public List<LeftOutLine> leftOut(IntakeId id, int offset, int limit) {
        find(id);
        return rows.leftOut(id, offset, limit);
    }

    /** All good lines become certificates. One that was interrupted goes on where it stopped. */
    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public void take(IntakeId id) {
        Intake intake = find(id);
        if (!log.move(id, EnumSet.of(Intake.State.CHECKED, Intake.State.TAKING), Intake.State.TAKING)) {
            throw new RuleViolation("shared.intake.not-now");
        }
        record("certificates.imported", id, Map.of("lines", Integer.toString(intake.good())));
        worker.run(() -> takeAll(id), () -> stopped(id));
    }

    /** Takes back all certificates of a file but those that were renewed or replaced since; answers how many these are. */
    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public int undo(IntakeId id) {
        find(id);
        return Objects.requireNonNull(transactions.execute(transaction -> {
            if (!log.move(id, EnumSet.of(Intake.State.TAKEN), Intake.State.UNDONE)) {
                throw new RuleViolation("shared.intake.not-now");
            }
            int left = rows.giveBack(id);
            record("certificates.import-undone", id, Map.of("left", Integer.toString(left)));
            return left;
        }));
    }

    private void check(IntakeId id, LineRules rules, TableFile table, Path kept) {
        try {
            var heldInFile = new HashSet<String>();
            table.read(BATCH, lines -> {
                List<Candidate> judged =
                        judge.judge(lines.stream().map(rules::read).toList(), heldInFile);
                transactions.executeWithoutResult(transaction -> {
                    rows.record(id, judged);
                    log.checked(id, count(judged, "GOOD"), count(judged, "DUPLICATE"), count(judged, "BAD"));
                });
            });
            log.move(id, EnumSet.of(Intake.State.CHECKING), Intake.State.CHECKED);
        } finally {
            IntakeWorker.forget(kept);
        }
    }

    private void takeAll(IntakeId id) {
        int last = find(id).taken() == 0 ? 0 : rows.lastTaken(id);
        do {
            int after = last;
            last = Objects.requireNonNull(transactions.execute(transaction -> {
                Taken taken = rows.take(id, after, BATCH);
                log.taken(id, taken.lines());
                return taken.last();
            }));
        } while (last > 0);
        log.move(id, EnumSet.of(Intake.State.TAKING), Intake.State.TAKEN);
    }

    private void stopped(IntakeId id) {
        log.refuse(id, "shared.intake.stopped");
    }

    private static int count(List<Candidate> lines, String outcome) {
        return (int)
                lines.stream().filter(line -> line.outcome().equals(outcome)).count();
    }

    private void record(String action, IntakeId id, Map<String, String> details) {
        audit.record(action, current.id().value(), "intake/" + id.value(), details);
    }

    private @Nullable UUID owner() {
        return current.has(Role.ADMINISTRATOR) ? null : current.id().value();
    }

    private @Nullable Set<String> districts() {
        return current.has(Role.ADMINISTRATOR) ? null : current.districts(Role.COORDINATOR);
    }

    @PreDestroy
    void stop() {
        worker.close();
    }
}
