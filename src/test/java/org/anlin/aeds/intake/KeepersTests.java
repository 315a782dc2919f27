package org.anlin.aeds.intake;

import static org.anlin.shared.intake.IntakeWaiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.anlin.accounts.AccountId;
import org.anlin.shared.Datum;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeepersTests extends DeviceIntakeTest {

    @Autowired
    DeviceExport export;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keeperIsNamedByTheContactOfAnAccount() throws IOException {
        String phone = people.aPhone();
        AccountId keeper = people.aResident(phone);
        IntakeId id = check("""
                name,district,address,spot,lat,lon,hours,keeper
                馆甲%1$s,朝阳区,甲路%1$s,前台,39.9301,116.4501,全天,%2$s
                馆乙%1$s,朝阳区,乙街%1$s,前台,39.9402,116.4602,全天,nobody@%1$s.example
                馆丙%1$s,朝阳区,丙巷%1$s,前台,39.9503,116.4703,全天,保安
                """.formatted(place, phone), Datum.WGS84);

        assertThat(until(intakes, id, Intake.State.CHECKED).good()).isEqualTo(3);
        assertThat(intakes.warned(id)).isEqualTo(2);
        assertThat(intakes.leftOut(id, 0, 9))
                .extracting(LeftOutDevice::problem, LeftOutDevice::warning)
                .containsOnly(org.assertj.core.api.Assertions.tuple(null, "aeds.intake.line.keeper"));
        intakes.take(id);
        until(intakes, id, Intake.State.TAKEN);

        assertThat(keeper("馆甲" + place)).isEqualTo(keeper.toString());
        assertThat(keeper("馆乙" + place)).isEmpty();
        assertThat(keeper("馆丙" + place)).isEmpty();
        assertThat(new String(export.csv(), StandardCharsets.UTF_8))
                .containsPattern("馆甲" + place + ".*" + phone.substring(phone.length() - 11));
        intakes.undo(id);
    }

    private String keeper(String name) {
        return jdbc.sql("SELECT coalesce(keeper::text, '') FROM aeds.device WHERE name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
