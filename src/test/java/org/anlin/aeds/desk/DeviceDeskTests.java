package org.anlin.aeds.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.aeds.DeviceFixtures;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.aeds.register.GivenPlace;
import org.anlin.aeds.report.ReportKind;
import org.anlin.aeds.report.Reports;
import org.anlin.aeds.store.DeviceRows;
import org.anlin.shared.Datum;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AnlinTest
class DeviceDeskTests {

    private static final DeskFilter MINE = new DeskFilter("测试图书馆", null, null);

    @Autowired
    DeviceDesk desk;

    @Autowired
    DeviceFixtures devices;

    @Autowired
    DeviceRows rows;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    @WithAccount(Role.COORDINATOR)
    void coordinatorSeesAndChangesTheOwnDistrictOnly() {
        DeviceId own = devices.aDevice(null, "110105");
        DeviceId other = devices.aDevice(null, "110109");

        assertThat(desk.list(MINE, 0, 1000))
                .extracting(DeskDevice::device)
                .contains(own)
                .doesNotContain(other);
        assertThat(desk.find(other)).isEmpty();
        assertThatThrownBy(() -> desk.takeOut(other, "坏了")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.register(devices.aDraft(null, "110109")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("aeds.refused.other-district");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void whatWasReportedComesFirst() {
        devices.aDevice(null);
        DeviceId reported = devices.aDevice(null);
        jdbc.sql("DELETE FROM accounts.throttle").update();
        reports.report(reported, ReportKind.MISSING, "", null);

        List<DeskDevice> list = desk.list(MINE, 0, 1000);

        assertThat(list.stream().filter(line -> line.reports() > 0))
                .extracting(DeskDevice::device)
                .contains(reported);
        assertThat(list).isSortedAccordingTo(Comparator.comparing(line -> line.reports() == 0));
    }

    @Test
    @WithAccount(Role.RESIDENT)
    void residentHasNoDesk() {
        assertThatThrownBy(() -> desk.list(MINE, 0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void databaseAndRuleAgreeOnTheState() {
        LocalDate today = LocalDate.now(clock);
        for (int days : new int[] {-40, -1, 0, 1, 7, 8, 29, 30, 31}) {
            DeviceId device = devices.aDevice(null);
            jdbc.sql("UPDATE aeds.device SET pads_expire_on = ?, last_inspected_on = ? WHERE id = ?")
                    .params(today.plusDays(days), today.minusDays(Math.abs(days)), device.value())
                    .update();
        }

        assertThat(desk.list(MINE, 0, 1000))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.state())
                        .isEqualTo(rows.find(line.device())
                                .orElseThrow()
                                .readiness()
                                .stateOn(today)));
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void newDeviceDoesNotBeginWithPadsThatAreOver() {
        DeviceDraft good = devices.aDraft(null, "110109");

        assertThatThrownBy(
                        () -> desk.register(withPads(good, LocalDate.now(clock).minusDays(1))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("aeds.refused.pads-over");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void serialNumberIsRegisteredOnce() {
        DeviceDraft draft = devices.aDraft(null, "110109");
        desk.register(draft);

        assertThatThrownBy(() -> desk.register(draft))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("aeds.refused.serial-known");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void whoeverIsLaterIsToldSo() {
        DeviceId device = devices.aDevice(null);
        DeviceFile file = desk.find(device).orElseThrow();
        desk.change(device, file.version(), file.draft());

        assertThatThrownBy(() -> desk.change(device, file.version(), file.draft()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("aeds.refused.changed-meanwhile");
    }

    @Test
    void refusesWhatCannotBe() {
        DeviceDraft draft = devices.aDraft(null, "110109");

        assertThatThrownBy(() -> new GivenPlace(116.1, 39.9, Datum.WGS84))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("shared.place.swapped");
        assertThatThrownBy(() -> new GivenPlace(31.2, 121.5, Datum.WGS84))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("shared.place.outside");
        assertThatThrownBy(() -> withPhone(draft, "010-ABC 123"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("aeds.refused.phone");
        assertThat(withPhone(draft, "010-6512 3456 转 801").phone()).isEqualTo("010-6512 3456 转 801");
    }

    private static DeviceDraft withPads(DeviceDraft draft, LocalDate pads) {
        return with(draft, pads, draft.phone());
    }

    private static DeviceDraft withPhone(DeviceDraft draft, String phone) {
        return with(draft, draft.padsExpireOn(), phone);
    }

    private static DeviceDraft with(DeviceDraft draft, LocalDate pads, String phone) {
        return new DeviceDraft(
                draft.name(),
                draft.nameEn(),
                draft.districtCode(),
                draft.subdistrictCode(),
                draft.address(),
                draft.floor(),
                draft.spot(),
                draft.place(),
                draft.hours(),
                draft.model(),
                draft.serialNumber(),
                pads,
                draft.batteryExpiresOn(),
                draft.owner(),
                draft.keeper(),
                phone);
    }
}
