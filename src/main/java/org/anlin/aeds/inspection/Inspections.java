package org.anlin.aeds.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.DeviceInspected;
import org.anlin.aeds.register.DevicePublishing;
import org.anlin.aeds.register.DeviceStore;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The monthly inspection, by the code on the device's label: for its keeper and the coordinators of its district. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Inspections {

    private static final int LONGEST = 500;

    private final InspectionRows rows;
    private final DeviceStore store;
    private final DevicePublishing publishing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inspections(
            InspectionRows rows,
            DeviceStore store,
            DevicePublishing publishing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.publishing = publishing;
        this.events = events;
        this.clock = clock;
    }

    /** Empty for a code that nobody has, or that is not for this person: the two are told apart by nobody. */
    @Transactional(readOnly = true)
    public Optional<KeptDevice> find(String code) {
        return rows.own(code).flatMap(rows::kept);
    }

    /** One tap; it stays when the phone goes out. */
    public void tap(String code, CheckItem item, boolean fine) {
        rows.tap(own(code), item, fine);
    }

    /**
     * All items were looked at. A device that lacks something vital is taken out of service; one that lacks nothing comes back.
     *
     * @param pads the day printed on the pads, when it was read
     */
    public void finish(String code, @Nullable LocalDate pads, @Nullable LocalDate battery, @Nullable String note) {
        DeviceId device = own(code);
        Map<CheckItem, Boolean> taps = rows.taps(device);
        if (!taps.keySet().equals(EnumSet.allOf(CheckItem.class))) {
            throw new RuleViolation("aeds.inspection.not-all", CheckItem.values().length - taps.size());
        }
        LocalDate today = LocalDate.now(clock);
        requireLasting(pads, taps.get(CheckItem.PADS), today, "aeds.inspection.pads-over");
        requireLasting(battery, taps.get(CheckItem.BATTERY), today, "aeds.inspection.battery-over");
        rows.finish(device, pads, battery, cut(note));
        store.inspected(device, today, pads, battery);
        follow(device, taps);
        publishing.refresh(device);
        boolean failed = taps.containsValue(false);
        events.publishEvent(new DeviceInspected(device, failed, clock.instant()));
    }

    private void follow(DeviceId device, Map<CheckItem, Boolean> taps) {
        List<CheckItem> missing = taps.entrySet().stream()
                .filter(tap -> !tap.getValue() && tap.getKey().isVital())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            store.takeOut(device, "inspection:" + missing.getFirst());
        } else if (!taps.containsValue(false)) {
            store.putBack(device);
        }
    }

    // Pads that are over are not fine, whatever was tapped.
    private static void requireLasting(
            @Nullable LocalDate end, @Nullable Boolean fine, LocalDate today, String refusal) {
        if (end != null && end.isBefore(today) && Boolean.TRUE.equals(fine)) {
            throw new RuleViolation(refusal);
        }
    }

    private DeviceId own(String code) {
        return rows.own(code).orElseThrow(() -> new RuleViolation("aeds.inspection.unknown"));
    }

    private static @Nullable String cut(@Nullable String note) {
        return note == null || note.isBlank()
                ? null
                : note.strip().substring(0, Math.min(LONGEST, note.strip().length()));
    }
}
