package org.anlin.aeds.intake;

import org.anlin.aeds.DeviceId;
import org.anlin.aeds.desk.DeskFilter;
import org.anlin.aeds.desk.DeviceDesk;
import org.anlin.aeds.desk.DeviceFile;
import org.anlin.aeds.desk.DeviceLists;
import org.anlin.aeds.register.DeviceStore.Origin;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.intake.Intake;
import org.springframework.stereotype.Component;

/** Turns lines into devices and back, in the name and the districts of whoever brought the file. */
@Component
class DeviceTaking {

    private final DeviceDesk desk;
    private final DeviceLists lists;
    private final IntakeLines lines;

    DeviceTaking(DeviceDesk desk, DeviceLists lists, IntakeLines lines) {
        this.desk = desk;
        this.lists = lists;
        this.lines = lines;
    }

    Judge judge(LineReader reader) {
        var known = new KnownDevices();
        lists.each(DeskFilter.ALL, known::add);
        return new Judge(reader, desk, known);
    }

    void take(Intake intake, IntakeLines.Good line) {
        if (line.device() == null) {
            var origin = new Origin(intake.fileName(), intake.id().value(), false);
            DeviceId added = desk.register(line.draft(), origin);
            lines.taken(intake.id(), line.line(), added, file(added).version(), null);
        } else {
            DeviceFile before = file(line.device());
            desk.change(line.device(), before.version(), line.draft());
            lines.taken(
                    intake.id(), line.line(), line.device(), file(line.device()).version(), before.draft());
        }
    }

    /** False when somebody has worked on it since, or inspected it. */
    boolean takeBack(IntakeLines.Taken line) {
        DeviceFile file = desk.find(line.device()).orElse(null);
        if (file == null || file.version() != line.version()) {
            return false;
        }
        if (line.before() == null) {
            desk.remove(line.device());
        } else {
            desk.change(line.device(), file.version(), line.before());
        }
        return true;
    }

    private DeviceFile file(DeviceId id) {
        return desk.find(id).orElseThrow(() -> new RuleViolation("aeds.intake.line.unknown-id"));
    }
}
