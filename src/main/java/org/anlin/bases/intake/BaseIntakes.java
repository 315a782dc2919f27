package org.anlin.bases.intake;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.audit.AuditLog;
import org.anlin.bases.Themes;
import org.anlin.regions.Regions;
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

/** Lists of bases: looked at first, taken when somebody has seen the report, taken back as a whole. New bases come as drafts. */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class BaseIntakes implements IntakeDesk {

    private static final int BATCH = 200;

    private final IntakeLines lines;
    private final BaseTaking taking;
    private final IntakeLog log;
    private final IntakeWorker worker = new IntakeWorker("base-intake");
    private final Regions regions;
    private final Themes themes;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final TransactionTemplate transactions;

    BaseIntakes(
            IntakeLines lines,
            BaseTaking taking,
            JdbcClient jdbc,
            Regions regions,
            Themes themes,
            CurrentAccount current,
            AuditLog audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.lines = lines;
        this.taking = taking;
        this.log = new IntakeLog(jdbc, clock, "bases");
        this.regions = regions;
        this.themes = themes;
        this.current = current;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public IntakeId check(String fileName, Path file) {
        Path kept = IntakeWorker.keep(file);
        try {
            TableFile table = TableFile.open(kept);
            var columns = new Columns<>(BaseColumn.class, table.header(), "bases.intake.no-header");
            var id = new IntakeId(Identifier.next());
            log.begin(id, fileName, table.lines(), current.id().value());
            worker.run(
                    () -> check(id, new LineReader(columns, regions, themes), table, kept),
                    () -> log.refuse(id, "shared.intake.stopped"));
            return id;
        } catch (RuntimeException refusal) {
            IntakeWorker.forget(kept);
            throw refusal;
        }
    }

    private void check(IntakeId id, LineReader reader, TableFile table, Path kept) {
        try {
            var judge = taking.judge(reader);
            table.read(BATCH, batch -> {
                List<ReadBase> read = batch.stream().map(judge::read).toList();
                transactions.executeWithoutResult(transaction -> {
                    read.forEach(line -> lines.record(id, line));
                    log.checked(id, count(read, "GOOD"), count(read, "DUPLICATE"), count(read, "BAD"));
                });
            });
            log.move(id, EnumSet.of(Intake.State.CHECKING), Intake.State.CHECKED);
        } finally {
            IntakeWorker.forget(kept);
        }
    }

    @Override
    public List<Intake> newest() {
        return log.newest(owner());
    }

    public List<LeftOutBase> leftOut(IntakeId id, int offset, int limit) {
        find(id);
        return lines.leftOut(id, offset, limit);
    }

    @Override
    public void take(IntakeId id) {
        Intake intake = find(id);
        if (!log.move(id, EnumSet.of(Intake.State.CHECKED, Intake.State.TAKING), Intake.State.TAKING)) {
            throw new RuleViolation("shared.intake.not-now");
        }
        record("bases.imported", id, Map.of("lines", Integer.toString(intake.good())));
        worker.run(() -> takeAll(id), () -> log.refuse(id, "shared.intake.stopped"));
    }

    private void takeAll(IntakeId id) {
        for (var next = lines.waiting(id, BATCH); !next.isEmpty(); next = lines.waiting(id, BATCH)) {
            next.forEach(line -> takeOne(id, line));
            log.taken(id, next.size());
        }
        log.move(id, EnumSet.of(Intake.State.TAKING), Intake.State.TAKEN);
    }

    /** Each in a transaction of its own: what is refused now, because others worked meanwhile, leaves the rest alone. */
    private void takeOne(IntakeId id, IntakeLines.Good line) {
        try {
            transactions.executeWithoutResult(transaction -> taking.take(id, line));
        } catch (RuleViolation refusal) {
            lines.refused(id, line.line(), refusal.key());
        }
    }

    /** Takes back what nobody has changed or published since; answers how many lines remain. */
    @Override
    public int undo(IntakeId id) {
        find(id);
        return Objects.requireNonNull(transactions.execute(transaction -> {
            if (!log.move(id, EnumSet.of(Intake.State.TAKEN), Intake.State.UNDONE)) {
                throw new RuleViolation("shared.intake.not-now");
            }
            int left = (int) lines.taken(id).stream()
                    .filter(line -> !taking.takeBack(line))
                    .count();
            record("bases.import-undone", id, Map.of("left", Integer.toString(left)));
            return left;
        }));
    }

    private Intake find(IntakeId id) {
        return log.find(id, owner()).orElseThrow(() -> new RuleViolation("shared.intake.unknown"));
    }

    private @Nullable UUID owner() {
        return current.has(Role.ADMINISTRATOR) ? null : current.id().value();
    }

    private void record(String action, IntakeId id, Map<String, String> details) {
        audit.record(action, current.id().value(), "intake/" + id.value(), details);
    }

    private static int count(List<ReadBase> lines, String outcome) {
        return (int)
                lines.stream().filter(line -> line.outcome().equals(outcome)).count();
    }

    @PreDestroy
    void stop() {
        worker.close();
    }
}
