package org.anlin.aeds.intake;

import static org.anlin.shared.intake.IntakeWaiting.find;
import static org.anlin.shared.intake.IntakeWaiting.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anlin.aeds.DeviceId;
import org.anlin.shared.Datum;
import org.anlin.shared.hours.HoursReader;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeId;
import org.junit.jupiter.api.Test;

/** Lists as others write them. */
class DeviceFilesTests extends DeviceIntakeTest {

    @Test
    void swappedCoordinatesAreTakenWhenSomebodySaysSo() throws IOException {
        IntakeId id = check("""
                name,district,address,spot,lat,lon,hours
                %1$s礼堂,朝阳区,甲路 2 号,前台,116.45,39.93,24小时
                """.formatted(place), Datum.WGS84);
        assertThat(until(intakes, id, Intake.State.CHECKED).good()).isZero();
        assertThat(intakes.leftOut(id, 0, 5))
                .extracting(LeftOutDevice::problem)
                .containsExactly("shared.place.swapped");
        assertThat(intakes.swapped(id)).isEqualTo(1);

        intakes.swap(id);

        assertThat(find(intakes, id).good()).isEqualTo(1);
        intakes.take(id);
        until(intakes, id, Intake.State.TAKEN);
        DeviceId taken = named(place + "礼堂").getFirst().device();
        assertThat(desk.find(taken).orElseThrow().card().place().lat()).isEqualTo(39.93);
        assertThat(intakes.undo(id)).isZero();
    }

    @Test
    void datumOfTheFileMovesThePointsAndAColumnComesFirst() throws IOException {
        // Amap's Tian'anmen; in WGS-84 it lies some 550 metres to the south-west.
        IntakeId id = check("""
                名称,区,地址,安放位置,纬度,经度,坐标系,开放日,开门,关门
                %1$s甲门,朝阳区,一路 1 号,东侧,39.908722,116.397499,,工作日,9:00,17:00
                %1$s乙门,朝阳区,二路 2 号,西侧,39.908722,116.397499,WGS-84,,0.375,0.75
                """.formatted(place), Datum.GCJ02);
        assertThat(until(intakes, id, Intake.State.CHECKED).good()).isEqualTo(2);
        intakes.take(id);
        until(intakes, id, Intake.State.TAKEN);

        var moved = desk.find(named(place + "甲门").getFirst().device()).orElseThrow();
        var kept = desk.find(named(place + "乙门").getFirst().device()).orElseThrow();

        assertThat(moved.card().place().metresTo(kept.card().place())).isCloseTo(550, within(60.0));
        assertThat(moved.draft().place().datum()).isEqualTo(Datum.GCJ02);
        assertThat(kept.card().hours()).isEqualTo(HoursReader.read("9:00-18:00"));
        assertThat(intakes.undo(id)).isZero();
    }

    @Test
    void chineseEncodingsAreRead() throws IOException {
        Path file = folder.resolve("gbk.csv");
        Files.write(
                file,
                "名称,区,地址,安放位置,纬度,经度,取用时间\n%s馆,朝阳区,三路 3 号,北门,39.95,116.44,全天\n"
                        .formatted(place)
                        .getBytes(Charset.forName("GBK")));

        IntakeId id = intakes.check("gbk.csv", file, Datum.WGS84);

        assertThat(until(intakes, id, Intake.State.CHECKED).good()).isEqualTo(1);
    }
}
