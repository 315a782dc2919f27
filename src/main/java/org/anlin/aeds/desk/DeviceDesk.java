package org.anlin.aeds.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.DistrictScope;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.aeds.register.DevicePublishing;
import org.anlin.aeds.register.DeviceStore;
import org.anlin.aeds.store.DevicePictures;
import org.anlin.audit.AuditLog;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.images.Photo;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How coordinators keep the register of their districts. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class DeviceDesk {

    private static final int LONGEST = 300;

    private final DeskRows rows;
    private final DeviceStore store;
    private final DevicePublishing publishing;
    private final DevicePictures pictures;
    private final DistrictScope scope;
    private final Regions regions;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final Clock clock;

    DeviceDesk(
            DeskRows rows,
            DeviceStore store,
            DevicePublishing publishing,
            DevicePictures pictures,
            DistrictScope scope,
            Regions regions,
            CurrentAccount current,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.publishing = publishing;
        this.pictures = pictures;
        this.scope = scope;
        this.regions = regions;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that need somebody first. */
    @Transactional(readOnly = true)
    public List<DeskDevice> list(DeskFilter filter, int offset, int limit) {
        return rows.list(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(DeskFilter filter) {
        return rows.count(filter);
    }

    @Transactional(readOnly = true)
    public Optional<DeviceFile> find(DeviceId id) {
        return rows.find(id);
    }

    public DeviceId register(DeviceDraft draft) {
        return register(draft, DeviceStore.Origin.STAFF);
    }

    public DeviceId register(DeviceDraft draft, DeviceStore.Origin origin) {
        requireNew(draft);
        return written("aed.registered", store.add(draft, origin));
    }

    /** A new device stands in a district of the person who asks, and does not begin with pads or a battery that are over. */
    @Transactional(readOnly = true)
    public void requireNew(DeviceDraft draft) {
        LocalDate today = LocalDate.now(clock);
        requireLasting(draft.padsExpireOn(), today, "aeds.refused.pads-over");
        requireLasting(draft.batteryExpiresOn(), today, "aeds.refused.battery-over");
        requireDistrict(draft.districtCode());
    }

    public void change(DeviceId id, int version, DeviceDraft draft) {
        own(id);
        requireDistrict(draft.districtCode());
        store.change(id, version, draft);
        written("aed.changed", id);
    }

    public void takeOut(DeviceId id, String reason) {
        own(id);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new RuleViolation("aeds.refused.reason", LONGEST);
        }
        store.takeOut(id, reason.strip());
        written("aed.taken-out", id);
    }

    public void putBack(DeviceId id) {
        own(id);
        store.putBack(id);
        written("aed.put-back", id);
    }

    public void remove(DeviceId id) {
        own(id);
        store.remove(id);
        written("aed.removed", id);
    }

    public void photo(DeviceId id, Photo photo) {
        own(id);
        store.photo(id, pictures.keep(photo, true));
        written("aed.changed", id);
    }

    private DeviceId written(String action, DeviceId id) {
        publishing.refresh(id);
        audit.record(action, current.id().value(), "aed/" + id, Map.of());
        return id;
    }

    private void own(DeviceId id) {
        rows.find(id).orElseThrow(() -> new AccessDeniedException("not a device of this coordinator: " + id));
    }

    /** Refuses what is no district, or not one of the person who asks. */
    @Transactional(readOnly = true)
    public void requireDistrict(String code) {
        if (regions.find(code)
                .filter(region -> region.level() == Region.Level.DISTRICT)
                .isEmpty()) {
            throw new RuleViolation("aeds.refused.district");
        }
        if (!scope.districts().contain(code)) {
            throw new RuleViolation("aeds.refused.other-district");
        }
    }

    private static void requireLasting(@Nullable LocalDate end, LocalDate today, String refusal) {
        if (end != null && end.isBefore(today)) {
            throw new RuleViolation(refusal);
        }
    }
}
