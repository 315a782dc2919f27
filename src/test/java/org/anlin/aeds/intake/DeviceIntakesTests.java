package org.anlin.aeds.intake;

import static org.anlin.shared.intake.IntakeWaiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.inspection.CheckItem;
import org.anlin.aeds.inspection.Inspections;
import org.anlin.shared.Datum;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeviceIntakesTests extends DeviceIntakeTest {

    @Autowired
    Inspections inspections;

    @Autowired
    Clock clock;

    @Test
    void looksFirstThenTakesThenGivesBack() throws IOException {
        DeviceId known = devices.aDevice(null, "110105");
        String label = desk.find(known).orElseThrow().card().label();
        String serial = devices.text(known, "serial_number");
        IntakeId id = check("""
                label,name,district,address,spot,lat,lon,datum,hours,serial,pads,phone
                ,%1$s大厦,朝阳区,甲路 1 号,前台,39.93,116.45,WGS84,24小时,,2090-01-01,010-65001234
                %2$s,改名的图书馆,,,,,,,,,,
                ,%1$s大厦,朝阳区,甲路 1 号,前台,39.93,116.45,WGS84,24小时,,,
                ,%1$s商场,朝阳区,乙路 1 号,前台,39.94,116.46,,24小时,,,
                ,%1$s剧院,朝阳区,丙路 1 号,前台,39.94,116.47,WGS84,问保安,,,
                ,%1$s学校,朝阳区,丁路 1 号,前台,39.94,116.48,WGS84,24小时,,2020-01-01,
                ,%1$s医院,昌平区,戊路 1 号,前台,40.2,116.2,WGS84,24小时,,,
                ,%1$s车站,朝阳区,己路 1 号,前台,31.2,121.5,WGS84,24小时,,,
                ,%1$s公园,朝阳区,庚路 1 号,前台,39.94,116.49,WGS84,24小时,,,CALL ME
                AED-999999,没有的,朝阳区,辛路 1 号,前台,39.94,116.5,WGS84,24小时,,,
                ,测试图书馆,,,,,,,,%3$s,,
                """.formatted(place, label, serial), null);

        Intake checked = until(intakes, id, Intake.State.CHECKED);

        assertThat(checked.good()).isEqualTo(2);
        assertThat(intakes.leftOut(id, 0, 20))
                .extracting(LeftOutDevice::problem)
                .containsExactly(
                        "aeds.intake.line.lookalike",
                        "aeds.intake.line.datum",
                        "aeds.intake.line.hours",
                        "aeds.refused.pads-over",
                        "aeds.refused.other-district",
                        "shared.place.outside",
                        "aeds.refused.phone",
                        "aeds.intake.line.unknown-id",
                        "aeds.intake.line.id-twice");
        assertThat(named(place + "大厦"))
                .as("nothing is taken before somebody says so")
                .isEmpty();

        intakes.take(id);
        until(intakes, id, Intake.State.TAKEN);
        assertThat(named(place + "大厦")).hasSize(1);
        assertThat(devices.text(known, "name")).isEqualTo("改名的图书馆");
        assertThat(devices.text(known, "spot")).isEqualTo("服务台");

        assertThat(intakes.undo(id)).isZero();
        assertThat(named(place + "大厦")).isEmpty();
        assertThat(devices.text(known, "name")).isEqualTo("测试图书馆");
    }

    @Test
    void whatWasInspectedSinceStays() throws IOException {
        IntakeId id = check("""
                name,district,address,spot,lat,lon,hours
                %1$s球馆,朝阳区,四路 4 号,前台,39.96,116.44,全天
                """.formatted(place), Datum.WGS84);
        until(intakes, id, Intake.State.CHECKED);
        intakes.take(id);
        until(intakes, id, Intake.State.TAKEN);
        DeviceId device = named(place + "球馆").getFirst().device();
        String code = devices.code(device);
        for (CheckItem item : CheckItem.values()) {
            inspections.tap(code, item, true);
        }
        inspections.finish(code, LocalDate.now(clock).plusDays(99), null, null);

        assertThat(intakes.undo(id)).isEqualTo(1);

        assertThat(named(place + "球馆")).hasSize(1);
        desk.remove(device);
    }
}
