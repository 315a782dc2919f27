package org.anlin.aeds.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.aeds.DeviceFixtures;
import org.anlin.aeds.DeviceId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlinTest
class DeviceRemindersTests {

    @Autowired
    DeviceReminders reminders;

    @Autowired
    DeviceFixtures devices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void announcesTheNearestStepOnce() {
        DeviceId device = devices.aDevice(null);
        LocalDate today = LocalDate.now(clock);
        set(device, today.plusDays(20), today.minusMonths(1).plusDays(40));

        reminders.announce();
        reminders.announce();

        assertThat(steps(device)).containsExactly("PADS 30");

        set(device, today.plusDays(6), today.minusMonths(1));
        reminders.announce();

        assertThat(steps(device)).contains("PADS 30", "PADS 7").anyMatch(step -> step.startsWith("INSPECTION"));
    }

    private void set(DeviceId device, LocalDate pads, LocalDate inspected) {
        jdbc.sql("UPDATE aeds.device SET pads_expire_on = ?, last_inspected_on = ? WHERE id = ?")
                .params(pads, inspected, device.value())
                .update();
    }

    private List<String> steps(DeviceId device) {
        return jdbc.sql(
                        "SELECT occasion || ' ' || step FROM aeds.reminder WHERE device = ? ORDER BY sent_at, occasion, step DESC")
                .param(device.value())
                .query(String.class)
                .list();
    }
}
