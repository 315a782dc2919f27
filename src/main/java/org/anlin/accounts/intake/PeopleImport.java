package org.anlin.accounts.intake;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Lists of people that become accounts. A file is first looked at line by line; accounts are prepared when somebody has seen the
 * report and says so, without a password; links go out when somebody says so; whoever has not come yet can be taken back.
 */
@Service
public class PeopleImport implements IntakeDesk {

    private static final Duration KEPT = Duration.ofDays(30);

    private final ListRows rows;
    private final ListWork work;
    private final IntakeLog log;
    private final IntakeWorker worker = new IntakeWorker("people-intake");
    private final Regions regions;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final Clock clock;

    PeopleImport(
            ListRows rows,
            ListWork work,
            JdbcClient jdbc,
            Regions regions,
            CurrentAccount current,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.work = work;
        this.log = new IntakeLog(jdbc, clock, "accounts");
        this.regions = regions;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public IntakeId check(String fileName, Path file) {
        Path kept = IntakeWorker.keep(file);
        try {
            TableFile table = TableFile.open(kept);
            var columns = new Columns<>(PersonColumn.class, table.header(), "accounts.intake.no-header");
            var rules = new ListRules(columns, regions.districts(), LocalDate.now(clock));
            var id = new IntakeId(Identifier.next());
            log.begin(id, fileName, table.lines(), current.id().value());
            worker.run(() -> work.check(id, rules, table, kept), () -> stopped(id));
            return id;
        } catch (RuntimeException refusal) {
            IntakeWorker.forget(kept);
            throw refusal;
        }
    }

    @Override
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Intake> newest() {
        return log.newest(null);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Intake find(IntakeId id) {
        return log.find(id, null).orElseThrow(() -> new RuleViolation("shared.intake.unknown"));
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<ReportLine> report(IntakeId id, boolean problemsOnly, int offset, int limit) {
        return rows.report(id, problemsOnly, offset, limit);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public int count(IntakeId id, boolean problemsOnly) {
        return rows.count(id, problemsOnly);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Arrivals arrivals(IntakeId id) {
        return rows.arrivals(id);
    }

    @Override
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void take(IntakeId id) {
        Intake intake = find(id);
        move(id, EnumSet.of(Intake.State.CHECKED, Intake.State.TAKING), Intake.State.TAKING);
        record("people.imported", id, Map.of("lines", Integer.toString(intake.good())));
        AccountId by = current.id();
        worker.run(() -> work.open(id, by), () -> stopped(id));
    }

    /** Sends a link to everybody on the list who has not come and was not written to within a day. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void invite(IntakeId id) {
        if (find(id).state() != Intake.State.TAKEN || !work.beginLetters(id)) {
            throw new RuleViolation("shared.intake.not-now");
        }
        record(
                "people.invited",
                id,
                Map.of("awaited", Integer.toString(arrivals(id).awaited())));
        work.writeLetters(id);
    }

    /** Whether letters of this list are being written by this portal. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public boolean isInviting(IntakeId id) {
        return work.isWriting(id);
    }

    /** Takes back all accounts whose people have not come, in the background; answers how many have and remain. */
    @Override
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public int undo(IntakeId id) {
        move(id, EnumSet.of(Intake.State.TAKEN, Intake.State.UNDONE), Intake.State.UNDONE);
        Arrivals arrivals = arrivals(id);
        record(
                "people.import-undone",
                id,
                Map.of(
                        "awaited", Integer.toString(arrivals.awaited()),
                        "left", Integer.toString(arrivals.arrived())));
        worker.run(() -> work.giveBack(id), () -> log.move(id, EnumSet.of(Intake.State.UNDONE), Intake.State.TAKEN));
        return arrivals.arrived();
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT20M")
    @SchedulerLock(name = "accounts-lists-cleaning")
    void forgetOldLists() {
        rows.forgetBefore(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
    }

    private void move(IntakeId id, EnumSet<Intake.State> from, Intake.State to) {
        if (!log.move(id, from, to)) {
            throw new RuleViolation("shared.intake.not-now");
        }
    }

    private void stopped(IntakeId id) {
        log.refuse(id, "shared.intake.stopped");
    }

    private void record(String action, IntakeId id, Map<String, String> details) {
        audit.record(action, current.id().value(), "intake/" + id.value(), details);
    }

    @PreDestroy
    void stop() {
        worker.close();
    }
}
