package org.anlin.aeds.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.desk.DeviceDesk;
import org.anlin.aeds.desk.RegisterLine;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.intake.DraftLine;
import org.anlin.shared.intake.JudgedLine;
import org.anlin.shared.intake.LineJudge;
import org.anlin.shared.intake.TableLine;
import org.jspecify.annotations.Nullable;

/** Says of each line whether it is new, changes a device, or looks like one that is there or came earlier in the file. */
class Judge implements LineJudge<DraftLine<DeviceId, DeviceDraft>> {

    static final String SWAPPED = "shared.place.swapped";

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

    @Override
    public List<DraftLine<DeviceId, DeviceDraft>> judge(List<TableLine> lines) {
        reader.meet(lines);
        return lines.stream()
                .map(line -> read(line).warned(reader.warning(line)))
                .toList();
    }

    private DraftLine<DeviceId, DeviceDraft> read(TableLine line) {
        if (line.cells().isEmpty()) {
            return DraftLine.bad(line, "aeds.intake.line.unreadable", "");
        }
        try {
            return judged(line, false);
        } catch (RuleViolation refusal) {
            return refusal.key().equals(SWAPPED) ? swapped(line) : bad(line, refusal);
        }
    }

    /** What it would be if latitude and longitude changed places; that is for a person to say. */
    private DraftLine<DeviceId, DeviceDraft> swapped(TableLine line) {
        try {
            var otherwise = judged(line, true);
            return otherwise.outcome() == JudgedLine.Outcome.GOOD ? otherwise.badFor(SWAPPED) : otherwise;
        } catch (RuleViolation refusal) {
            return bad(line, refusal);
        }
    }

    private DraftLine<DeviceId, DeviceDraft> judged(TableLine line, boolean swap) {
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

    private DraftLine<DeviceId, DeviceDraft> changed(TableLine line, RegisterLine device, boolean swap) {
        DeviceDraft read = reader.read(line, device.draft(), swap);
        desk.requireDistrict(read.districtCode());
        if (!named.add(device.id())) {
            return duplicate(line, "id-twice", device.id(), read);
        }
        return read.equals(device.draft()) ? duplicate(line, "same", device.id(), read) : good(line, device.id(), read);
    }

    private DraftLine<DeviceId, DeviceDraft> added(TableLine line, boolean swap) {
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

    private static DraftLine<DeviceId, DeviceDraft> good(TableLine line, @Nullable DeviceId device, DeviceDraft read) {
        return DraftLine.good(line, read.name(), device, read);
    }

    private static DraftLine<DeviceId, DeviceDraft> duplicate(
            TableLine line, String why, @Nullable DeviceId device, DeviceDraft read) {
        return DraftLine.duplicate(line, "aeds.intake.line." + why, read.name(), device, read);
    }

    /** In a report there is no room for what a refusal puts into its sentence. */
    private DraftLine<DeviceId, DeviceDraft> bad(TableLine line, RuleViolation refusal) {
        String problem = switch (refusal.key()) {
            case "aeds.refused.too-long" -> "aeds.intake.line.too-long";
            case "shared.hours.unreadable" -> "aeds.intake.line.hours";
            default -> refusal.key();
        };
        return DraftLine.bad(line, problem, reader.cell(DeviceColumn.NAME, line));
    }
}
