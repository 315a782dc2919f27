package org.anlin.aeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.aeds.DeviceFixtures;
import org.anlin.aeds.DeviceId;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.images.Photo;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlinTest
class ReportsTests {

    private static final AccountId KEEPER = DemoAccounts.of(Role.VOLUNTEER);

    @Autowired
    Reports reports;

    @Autowired
    DeviceFixtures devices;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void forgetEarlierTries() {
        jdbc.sql("DELETE FROM accounts.throttle").update();
    }

    @Test
    void reachesTheKeeperWithoutSignIn() {
        DeviceId device = devices.aDevice(KEEPER);

        reports.report(device, ReportKind.MISSING, "柜子是空的", null);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(messages(device)).isPositive());
    }

    @Test
    @WithAccount(Role.VOLUNTEER)
    void confirmedReportTakesTheDeviceOut() {
        DeviceId device = devices.aDevice(KEEPER);
        reports.report(device, ReportKind.BROKEN, "", new Photo(new byte[] {1, 2, 3}, 1, 1));
        ReportCard report = reports.of(device).getFirst();

        reports.confirm(report.id(), true);

        assertThat(reports.of(device).getFirst().state()).isEqualTo(ReportCard.State.CONFIRMED);
        assertThat(devices.text(device, "out_of_service_reason")).isEqualTo("report:BROKEN");
        assertThat(reports.picture(report.id())).containsExactly(1, 2, 3);
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void coordinatorSeesReportsOfTheOwnDistrict() {
        DeviceId own = devices.aDevice(null, "110105");
        DeviceId other = devices.aDevice(null, "110109");
        reports.report(own, ReportKind.LOCKED, "", null);
        reports.report(other, ReportKind.LOCKED, "", null);

        assertThat(reports.open()).extracting(ReportCard::device).contains(own).doesNotContain(other);
        assertThat(reports.of(other)).isEmpty();
    }

    @Test
    void tooManyFromOneAddressAreSlowedDown() {
        DeviceId device = devices.aDevice(null);
        for (int i = 0; i < 10; i++) {
            reports.report(device, ReportKind.BROKEN, "", null);
        }

        assertThatThrownBy(() -> reports.report(device, ReportKind.BROKEN, "", null))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("accounts.throttled");
    }

    private int messages(DeviceId device) {
        return jdbc.sql(
                        "SELECT count(*) FROM notifications.message WHERE recipient = ? AND kind = 'aed-reported' AND path = ?")
                .params(KEEPER.value(), "/aeds/" + devices.slug(device))
                .query(Integer.class)
                .single();
    }
}
