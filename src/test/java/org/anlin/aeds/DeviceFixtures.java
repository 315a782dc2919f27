package org.anlin.aeds;

import java.time.Clock;
import java.time.LocalDate;
import org.anlin.accounts.AccountId;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.aeds.register.DevicePublishing;
import org.anlin.aeds.register.DeviceStore;
import org.anlin.aeds.register.GivenPlace;
import org.anlin.shared.Datum;
import org.anlin.shared.Identifier;
import org.anlin.shared.hours.OpeningHours;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Devices for tests, in the west where the demo has none. */
@Component
public class DeviceFixtures {

    private final DeviceStore store;
    private final DevicePublishing publishing;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeviceFixtures(DeviceStore store, DevicePublishing publishing, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.publishing = publishing;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public DeviceId aDevice(@Nullable AccountId keeper) {
        return aDevice(keeper, "110109");
    }

    public DeviceId aDevice(@Nullable AccountId keeper, String district) {
        DeviceId id = store.add(aDraft(keeper, district), DeviceStore.Origin.STAFF);
        publishing.refresh(id);
        return id;
    }

    public DeviceId aDeviceAt(AccountId keeper, String district, double lat, double lon) {
        DeviceId id =
                store.add(aDraft(keeper, district, new GivenPlace(lat, lon, Datum.WGS84)), DeviceStore.Origin.STAFF);
        publishing.refresh(id);
        return id;
    }

    public DeviceDraft aDraft(@Nullable AccountId keeper, String district) {
        return aDraft(keeper, district, new GivenPlace(39.94, 116.1, Datum.WGS84));
    }

    private DeviceDraft aDraft(@Nullable AccountId keeper, String district, GivenPlace place) {
        LocalDate today = LocalDate.now(clock);
        return new DeviceDraft(
                "测试图书馆",
                "Test library",
                district,
                null,
                "测试路 1 号",
                "一层",
                "服务台",
                place,
                OpeningHours.always(),
                "T1",
                Identifier.next().toString(),
                today.plusDays(300),
                today.plusDays(700),
                null,
                keeper,
                "010-6512 3456");
    }

    public String code(DeviceId id) {
        return text(id, "code");
    }

    public String slug(DeviceId id) {
        return text(id, "slug");
    }

    public String text(DeviceId id, String column) {
        return jdbc.sql("SELECT coalesce(CAST(" + column + " AS text), '') FROM aeds.device WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
