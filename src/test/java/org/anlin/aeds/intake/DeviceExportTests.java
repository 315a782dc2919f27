package org.anlin.aeds.intake;

import static org.anlin.shared.intake.IntakeWaiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anlin.aeds.DeviceId;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeviceExportTests extends DeviceIntakeTest {

    @Autowired
    DeviceExport export;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsExportedIsUnchangedWhenItComesBack() throws IOException {
        DeviceId own = devices.aDevice(null, "110105");
        DeviceId other = devices.aDevice(null, "110109");
        byte[] csv = export.csv();
        byte[] xlsx = export.xlsx();

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains(devices.text(own, "serial_number"))
                .doesNotContain(devices.text(other, "serial_number"));
        for (byte[] content : List.of(csv, xlsx)) {
            Path file = Files.write(folder.resolve("back"), content);
            IntakeId id = intakes.check("back", file);
            assertThat(until(intakes, id, Intake.State.CHECKED).duplicates()).isPositive();
            assertThat(intakes.leftOut(id, 0, 2000))
                    .extracting(LeftOutDevice::problem)
                    .containsOnly("aeds.intake.line.same");
        }
        assertThat(jdbc.sql("SELECT details ->> 'form' FROM audit.entry WHERE action = 'aeds.exported'"
                                + " ORDER BY id DESC LIMIT 2")
                        .query(String.class)
                        .list())
                .containsExactly("xlsx", "csv");
    }
}
