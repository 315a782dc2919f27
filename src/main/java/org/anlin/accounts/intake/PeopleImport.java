package org.anlin.accounts.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.anlin.regions.Regions;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.intake.Columns;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeDesk;
import org.anlin.shared.intake.IntakeEngine;
import org.anlin.shared.intake.IntakeEngines;
import org.anlin.shared.intake.IntakeId;
import org.anlin.shared.intake.IntakeStaff;
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

    private final IntakeEngine<ListedPerson> engine;
    private final ListRows rows;
    private final ListWork work;
    private final Regions regions;
    private final IntakeStaff staff;
    private final Clock clock;

    PeopleImport(IntakeEngines engines, ListRows rows, ListWork work, Regions regions, IntakeStaff staff, Clock clock) {
        this.engine = engines.of("accounts", "people", ListWork.BATCH, work);
        this.rows = rows;
        this.work = work;
        this.regions = regions;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public IntakeId check(String fileName, Path file) {
        return engine.check(fileName, file, header -> {
            var columns = new Columns<>(PersonColumn.class, header, "accounts.intake.no-header");
            var rules = new ListRules(columns, regions.districts(), LocalDate.now(clock));
            return () -> work.judge(rules);
        });
    }

    @Override
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Intake> newest() {
        return engine.newest();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Intake find(IntakeId id) {
        return engine.find(id);
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
        engine.take(id);
    }

    /** Sends a link to everybody on the list who has not come and was not written to within a day. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void invite(IntakeId id) {
        if (find(id).state() != Intake.State.TAKEN || !work.beginLetters(id)) {
            throw new RuleViolation("shared.intake.not-now");
        }
        staff.record(
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
        Arrivals arrivals = arrivals(id);
        engine.undoInBackground(
                id,
                Map.of(
                        "awaited", Integer.toString(arrivals.awaited()),
                        "left", Integer.toString(arrivals.arrived())));
        return arrivals.arrived();
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT20M")
    @SchedulerLock(name = "accounts-lists-cleaning")
    void forgetOldLists() {
        rows.forgetBefore(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
    }
}
