package org.anlin.aeds.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.aeds.DeviceFixtures;
import org.anlin.aeds.DeviceId;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlinTest
class InspectionsTests {

    private static final AccountId KEEPER = DemoAccounts.of(Role.VOLUNTEER);

    @Autowired
    Inspections inspections;

    @Autowired
    DeviceFixtures devices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private void tapAll(String code) {
        for (CheckItem item : CheckItem.values()) {
            inspections.tap(code, item, true);
        }
    }

    @Test
    @WithAccount(Role.VOLUNTEER)
    void keeperInspectsByTheLabel() {
        DeviceId device = devices.aDevice(KEEPER);
        String code = devices.code(device);
        LocalDate pads = LocalDate.now(clock).plusYears(1);

        tapAll(code);
        inspections.finish(code, pads, null, "换了新电极片");

        KeptDevice kept = inspections.find(code).orElseThrow();
        assertThat(kept.taps()).isEmpty();
        assertThat(kept.history()).singleElement().satisfies(past -> {
            assertThat(past.inspector()).isEqualTo("王志远");
            assertThat(past.failed()).isEmpty();
            assertThat(past.note()).isEqualTo("换了新电极片");
        });
        assertThat(kept.card().readiness().lastInspectedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(kept.card().readiness().padsExpireOn()).isEqualTo(pads);
    }

    @Test
    @WithAccount(Role.VOLUNTEER)
    void tapsStayWhenThePhoneGoesOut() {
        String code = devices.code(devices.aDevice(KEEPER));

        inspections.tap(code, CheckItem.PADS, true);
        inspections.tap(code, CheckItem.PADS, false);

        assertThat(inspections.find(code).orElseThrow().taps()).containsOnly(Map.entry(CheckItem.PADS, false));
        assertThatThrownBy(() -> inspections.finish(code, null, null, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("aeds.inspection.not-all");
    }

    @Test
    @WithAccount(Role.VOLUNTEER)
    void missingPadsTakeTheDeviceOutAndAGoodInspectionBringsItBack() {
        DeviceId device = devices.aDevice(KEEPER);
        String code = devices.code(device);

        tapAll(code);
        inspections.tap(code, CheckItem.PADS, false);
        inspections.finish(code, null, null, null);

        assertThat(devices.text(device, "out_of_service_reason")).isEqualTo("inspection:PADS");
        assertThat(published(device)).isFalse();

        tapAll(code);
        inspections.finish(code, null, null, null);

        assertThat(devices.text(device, "out_of_service_reason")).isEmpty();
        assertThat(published(device)).isTrue();
    }

    @Test
    @WithAccount(Role.VOLUNTEER)
    void padsThatAreOverAreNotFine() {
        String code = devices.code(devices.aDevice(KEEPER));
        tapAll(code);

        assertThatThrownBy(() -> inspections.finish(code, LocalDate.now(clock).minusDays(1), null, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("aeds.inspection.pads-over");
    }

    @Test
    @WithAccount(Role.VOLUNTEER)
    void historyCannotBeChanged() {
        DeviceId device = devices.aDevice(KEEPER);
        String code = devices.code(device);
        tapAll(code);
        inspections.finish(code, null, null, null);

        assertThatThrownBy(() -> jdbc.sql("UPDATE aeds.inspection SET note = 'x' WHERE device = ?")
                        .param(device.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM aeds.inspection_item WHERE inspection IN "
                                + "(SELECT id FROM aeds.inspection WHERE device = ?)")
                        .param(device.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    @WithAccount(Role.RESIDENT)
    void strangerLearnsNothingByALabel() {
        String code = devices.code(devices.aDevice(KEEPER));

        assertThat(inspections.find(code)).isEmpty();
        assertThatThrownBy(() -> inspections.tap(code, CheckItem.PADS, true)).isInstanceOf(RuleViolation.class);
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void coordinatorInspectsInTheOwnDistrictOnly() {
        assertThat(inspections.find(devices.code(devices.aDevice(KEEPER, "110105"))))
                .isPresent();
        assertThat(inspections.find(devices.code(devices.aDevice(KEEPER, "110109"))))
                .isEmpty();
    }

    private boolean published(DeviceId device) {
        return jdbc.sql("SELECT withdrawn_at IS NULL FROM search.published_document WHERE kind = 'aed' AND slug = ?")
                .param(devices.slug(device))
                .query(Boolean.class)
                .single();
    }
}
