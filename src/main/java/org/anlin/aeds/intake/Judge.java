package org.anlin.aeds.intake;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.desk.DeviceDesk;
import org.anlin.aeds.desk.RegisterLine;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.intake.TableLine;
import org.jspecify.annotations.Nullable;

/** Says of each line whether it is new, changes a device, or looks like one that is there or came earlier in the file. */
class Judge {

    private final LineReader reader;
    private final DeviceDesk desk;
    private final KnownDevices known;
    private final Set<DeviceId> named = new HashSet<>();
    private final Set<String> serials = new HashSet<>();

    Judge(LineReader reader, DeviceDesk desk, KnownDevices known) {
        this.reader = reader;
        this.desk = desk;
        this.known = known;
    }

    ReadDevice read(TableLine line) {
        if (line.cells().isEmpty()) {
            return ReadDevice.bad(line.number(), "", "aeds.intake.line.unreadable");
        }
        try {
            return judged(line, false);
        } catch (RuleViolation refusal) {
            return refusal.key().equals(ReadDevice.SWAPPED) ? swapped(line) : bad(line, refusal);
        }
    }

    /** What it would be if latitude and longitude changed places; that is for a person to say. */
    private ReadDevice swapped(TableLine line) {
        try {
            return judged(line, true).ifSwapped();
        } catch (RuleViolation refusal) {
            return bad(line, refusal);
        }
    }

    private ReadDevice judged(TableLine line, boolean swap) {
        RegisterLine device = device(line).orElse(null);
        return device == null ? added(line, swap) : changed(line, device, swap);
    }

    private Optional<RegisterLine> device(TableLine line) {
        Optional<String> label = reader.said(DeviceColumn.ID, line);
        if (label.isPresent()) {
            return Optional.of(
                    known.labelled(label.get()).orElseThrow(() -> new RuleViolation("aeds.intake.line.unknown-id")));
        }
        return reader.said(DeviceColumn.SERIAL, line)
                .flatMap(serial -> known.withSerial(serial, reader.cell(DeviceColumn.MODEL, line)));
    }

    private ReadDevice changed(TableLine line, RegisterLine device, boolean swap) {
        DeviceDraft read = reader.read(line, device.draft(), swap);
        desk.requireDistrict(read.districtCode());
        if (!named.add(device.id())) {
            return duplicate(line, "id-twice", device.id(), read);
        }
        return read.equals(device.draft()) ? duplicate(line, "same", device.id(), read) : good(line, device.id(), read);
    }

    private ReadDevice added(TableLine line, boolean swap) {
        DeviceDraft read = reader.read(line, null, swap);
        desk.requireNew(read);
        if (read.serialNumber() != null && !serials.add(serial(read))) {
            return duplicate(line, "serial-twice", null, read);
        }
        Optional<Optional<DeviceId>> like = known.likeness().of(read);
        if (like.isPresent()) {
            return duplicate(line, "lookalike", like.get().orElse(null), read);
        }
        known.likeness().add(null, read);
        return good(line, null, read);
    }

    private static String serial(DeviceDraft read) {
        return (read.model() + "|" + read.serialNumber()).toLowerCase(Locale.ROOT);
    }

    private static ReadDevice good(TableLine line, @Nullable DeviceId device, DeviceDraft read) {
        return new ReadDevice(line.number(), ReadDevice.GOOD, null, read.name(), device, read);
    }

    private static ReadDevice duplicate(TableLine line, String why, @Nullable DeviceId device, DeviceDraft read) {
        return new ReadDevice(
                line.number(), ReadDevice.DUPLICATE, "aeds.intake.line." + why, read.name(), device, read);
    }

    /** In a report there is no room for what a refusal puts into its sentence. */
    private ReadDevice bad(TableLine line, RuleViolation refusal) {
        String problem = switch (refusal.key()) {
            case "aeds.refused.too-long" -> "aeds.intake.line.too-long";
            default -> refusal.key();
        };
        return ReadDevice.bad(line.number(), reader.cell(DeviceColumn.NAME, line), problem);
    }
}
