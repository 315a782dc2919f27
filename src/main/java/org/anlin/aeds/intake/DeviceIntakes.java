package org.anlin.aeds.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlin.accounts.Accounts;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.regions.Regions;
import org.anlin.shared.Datum;
import org.anlin.shared.hours.HoursText;
import org.anlin.shared.intake.Columns;
import org.anlin.shared.intake.DraftLine;
import org.anlin.shared.intake.DraftLines;
import org.anlin.shared.intake.DraftTable;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeDesk;
import org.anlin.shared.intake.IntakeEngine;
import org.anlin.shared.intake.IntakeEngines;
import org.anlin.shared.intake.IntakeId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Official lists of devices: looked at first, taken when somebody has seen the report, taken back as a whole. */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class DeviceIntakes implements IntakeDesk {

    private static final DraftTable<DeviceId, DeviceDraft> TABLE = new DraftTable<>(
            "aeds", "device", "draft", DeviceDraft.class, id -> new DeviceId((UUID) id), DeviceId::value);

    private final DraftLines<DeviceId, DeviceDraft> lines;
    private final IntakeEngine<DraftLine<DeviceId, DeviceDraft>> engine;
    private final DeviceTaking taking;
    private final LeftOutDevices leftOut;
    private final Regions regions;
    private final HoursText hours;
    private final Accounts accounts;
    private final Clock clock;

    DeviceIntakes(
            IntakeEngines engines,
            DeviceTaking taking,
            LeftOutDevices leftOut,
            Regions regions,
            HoursText hours,
            Accounts accounts,
            Clock clock) {
        this.lines = engines.lines(TABLE);
        this.engine = engines.of("aeds", lines, taking);
        this.taking = taking;
        this.leftOut = leftOut;
        this.regions = regions;
        this.hours = hours;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Each coordinate names its datum in a column. */
    @Override
    public IntakeId check(String fileName, Path file) {
        return check(fileName, file, null);
    }

    /** @param datum of the coordinates beside which the file names none */
    public IntakeId check(String fileName, Path file, @Nullable Datum datum) {
        return engine.check(fileName, file, header -> {
            var columns = new Columns<>(DeviceColumn.class, header, "aeds.intake.no-header");
            var reader = new LineReader(columns, regions, hours, new Keepers(accounts), datum, LocalDate.now(clock));
            return () -> taking.judge(reader);
        });
    }

    @Override
    public List<Intake> newest() {
        return engine.newest();
    }

    /** With the lines of which something is to be known. */
    public List<LeftOutDevice> leftOut(IntakeId id, int offset, int limit) {
        engine.find(id);
        return leftOut.of(id, offset, limit);
    }

    /** How many lines can be taken but say something that is not followed. */
    public int warned(IntakeId id) {
        engine.find(id);
        return lines.warned(id);
    }

    /** How many lines have latitude and longitude the wrong way round and are fine otherwise. */
    public int swapped(IntakeId id) {
        engine.find(id);
        return lines.mendable(id, Judge.SWAPPED);
    }

    /** Lets latitude and longitude of such lines change places, so that they can be taken with the others. */
    public void swap(IntakeId id) {
        engine.mend(id, () -> lines.mend(id, Judge.SWAPPED));
    }

    @Override
    public void take(IntakeId id) {
        engine.take(id);
    }

    /** Takes back what nobody has changed or inspected since; answers how many lines remain. */
    @Override
    public int undo(IntakeId id) {
        return engine.undo(id);
    }
}
