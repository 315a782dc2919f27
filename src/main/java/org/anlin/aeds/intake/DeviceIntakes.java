package org.anlin.aeds.intake;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.audit.AuditLog;
import org.anlin.regions.Regions;
import org.anlin.shared.Datum;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.hours.HoursText;
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

/** Official lists of devices: looked at first, taken when somebody has seen the report, taken back as a whole. */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class DeviceIntakes implements IntakeDesk {

    private static final int BATCH = 200;

    private final IntakeLines lines;
    private final DeviceTaking taking;
    private final IntakeLog log;
    private final IntakeWorker worker = new IntakeWorker("aed-intake");
    private final Regions regions;
    private final HoursText hours;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DeviceIntakes(
            IntakeLines lines,
            DeviceTaking taking,
            JdbcClient jdbc,
            Regions regions,
            HoursText hours,
            CurrentAccount current,
            AuditLog audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.lines = lines;
        this.taking = taking;
        this.log = new IntakeLog(jdbc, clock, "aeds");
        this.regions = regions;
        this.hours = hours;
        this.current = current;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Each coordinate names its datum in a column. */
    @Override
    public IntakeId check(String fileName, Path file) {
        return check(fileName, file, null);
    }

    /** @param datum of the coordinates beside which the file names none */
    public IntakeId check(String fileName, Path file, @Nullable Datum datum) {
        Path kept = IntakeWorker.keep(file);
        try {
            TableFile table = TableFile.open(kept);
            var columns = new Columns<>(DeviceColumn.class, table.header(), "aeds.intake.no-header");
            var reader = new LineReader(columns, regions, hours, datum, LocalDate.now(clock));
            var id = new IntakeId(Identifier.next());
            log.begin(id, fileName, table.lines(), current.id().value());
            worker.run(() -> check(id, reader, table, kept), () -> log.refuse(id, "shared.intake.stopped"));
            return id;
        } catch (RuntimeException refusal) {
            IntakeWorker.forget(kept);
            throw refusal;
        }
    }

    private void check(IntakeId id, LineReader reader, TableFile table, Path kept) {
        try {
            Judge judge = taking.judge(reader);
            table.read(BATCH, batch -> {
                List<ReadDevice> read = batch.stream().map(judge::read).toList();
                transactions.executeWithoutResult(transaction -> {
                    read.forEach(line -> lines.record(id, line));
                    log.checked(
                            id,
                            count(read, ReadDevice.GOOD),
                            count(read, ReadDevice.DUPLICATE),
                            count(read, ReadDevice.BAD));
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

    public List<LeftOutDevice> leftOut(IntakeId id, int offset, int limit) {
        find(id);
        return lines.leftOut(id, offset, limit);
    }

    /** How many lines have latitude and longitude the wrong way round and are fine otherwise. */
    public int swapped(IntakeId id) {
        find(id);
        return lines.swapped(id);
    }

    /** Lets latitude and longitude of such lines change places, so that they can be taken with the others. */
    public void swap(IntakeId id) {
        Intake intake = find(id);
        if (intake.state() != Intake.State.CHECKED) {
            throw new RuleViolation("shared.intake.not-now");
        }
        transactions.executeWithoutResult(transaction -> {
            int swapped = lines.swap(id);
            log.checked(id, swapped, 0, -swapped);
        });
    }

    @Override
    public void take(IntakeId id) {
        Intake intake = find(id);
        if (!log.move(id, EnumSet.of(Intake.State.CHECKED, Intake.State.TAKING), Intake.State.TAKING)) {
            throw new RuleViolation("shared.intake.not-now");
        }
        record("aeds.imported", id, Map.of("lines", Integer.toString(intake.good())));
        worker.run(() -> takeAll(intake), () -> log.refuse(id, "shared.intake.stopped"));
    }

    private void takeAll(Intake intake) {
        IntakeId id = intake.id();
        for (var next = lines.waiting(id, BATCH); !next.isEmpty(); next = lines.waiting(id, BATCH)) {
            next.forEach(line -> takeOne(intake, line));
            log.taken(id, next.size());
        }
        log.move(id, EnumSet.of(Intake.State.TAKING), Intake.State.TAKEN);
    }

    /** Each in a transaction of its own: what is refused now, because others worked meanwhile, leaves the rest alone. */
    private void takeOne(Intake intake, IntakeLines.Good line) {
        try {
            transactions.executeWithoutResult(transaction -> taking.take(intake, line));
        } catch (RuleViolation refusal) {
            lines.refused(intake.id(), line.line(), refusal.key());
        }
    }

    /** Takes back what nobody has changed or inspected since; answers how many lines remain. */
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
            record("aeds.import-undone", id, Map.of("left", Integer.toString(left)));
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

    private static int count(List<ReadDevice> lines, String outcome) {
        return (int)
                lines.stream().filter(line -> line.outcome().equals(outcome)).count();
    }

    @PreDestroy
    void stop() {
        worker.close();
    }
}
