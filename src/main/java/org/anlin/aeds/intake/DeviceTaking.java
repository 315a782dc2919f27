package org.anlin.aeds.intake;

import org.anlin.aeds.DeviceId;
import org.anlin.aeds.desk.DeskFilter;
import org.anlin.aeds.desk.DeviceDesk;
import org.anlin.aeds.desk.DeviceFile;
import org.anlin.aeds.desk.DeviceLists;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.aeds.register.DeviceStore.Origin;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.intake.Drafts;
import org.anlin.shared.intake.Intake;
import org.springframework.stereotype.Component;

/** Turns lines into devices and back, in the name and the districts of whoever brought the file. */
@Component
class DeviceTaking implements Drafts<DeviceId, DeviceDraft> {

    private final DeviceDesk desk;
    private final DeviceLists lists;

    DeviceTaking(DeviceDesk desk, DeviceLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    Judge judge(LineReader reader) {
        var known = new KnownDevices();
        lists.each(DeskFilter.ALL, known::add);
        return new Judge(reader, desk, known);
    }

    @Override
    public Taken<DeviceId, DeviceDraft> take(Intake intake, Good<DeviceId, DeviceDraft> line) {
        DeviceId device = line.key();
        if (device == null) {
            var origin = new Origin(intake.fileName(), intake.id().value(), false);
            DeviceId added = desk.register(line.draft(), origin);
            return new Taken<>(added, file(added).version(), null);
        }
        DeviceFile before = file(device);
        desk.change(device, before.version(), line.draft());
        return new Taken<>(device, file(device).version(), before.draft());
    }

    /** False when somebody has worked on it since, or inspected it. */
    @Override
    public boolean takeBack(Taken<DeviceId, DeviceDraft> taken) {
        DeviceFile file = desk.find(taken.key()).orElse(null);
        if (file == null || file.version() != taken.version()) {
            return false;
        }
        if (taken.before() == null) {
            desk.remove(taken.key());
        } else {
            desk.change(taken.key(), file.version(), taken.before());
        }
        return true;
    }

    private DeviceFile file(DeviceId id) {
        return desk.find(id).orElseThrow(() -> new RuleViolation("aeds.intake.line.unknown-id"));
    }
}
