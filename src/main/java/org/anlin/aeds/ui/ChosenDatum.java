package org.anlin.aeds.ui;

import java.nio.file.Path;
import java.util.List;
import org.anlin.aeds.intake.DeviceIntakes;
import org.anlin.shared.Datum;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeDesk;
import org.anlin.shared.intake.IntakeId;
import org.jspecify.annotations.Nullable;

/** Brings in files with the datum that was chosen on the page. */
class ChosenDatum implements IntakeDesk {

    private final DeviceIntakes intakes;
    private @Nullable Datum datum;

    ChosenDatum(DeviceIntakes intakes) {
        this.intakes = intakes;
    }

    void choose(@Nullable Datum chosen) {
        datum = chosen;
    }

    @Override
    public IntakeId check(String fileName, Path file) {
        return intakes.check(fileName, file, datum);
    }

    @Override
    public List<Intake> newest() {
        return intakes.newest();
    }

    @Override
    public void take(IntakeId id) {
        intakes.take(id);
    }

    @Override
    public int undo(IntakeId id) {
        return intakes.undo(id);
    }
}
