package org.anlin.aeds.intake;

import static org.anlin.shared.intake.IntakeWaiting.find;
import static org.anlin.shared.intake.IntakeWaiting.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.aeds.DeviceFixtures;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.desk.DeskDevice;
import org.anlin.aeds.desk.DeskFilter;
import org.anlin.aeds.desk.DeviceDesk;
import org.anlin.aeds.inspection.CheckItem;
import org.anlin.aeds.inspection.Inspections;
import org.anlin.shared.Datum;
import org.anlin.shared.hours.HoursReader;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class DeviceIntakesTests {

    @Autowired
    DeviceIntakes intakes;

    @Autowired
    DeviceExport export;

    @Autowired
    DeviceDesk desk;

    @Autowired
    DeviceFixtures devices;

    @Autowired
    Inspections inspections;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    // Devices of earlier tests must not look like those of this one.
    private final String place = Long.toString(System.nanoTime(), 36);

    @BeforeEach
    void signIn() {
        people.actAs(DemoAccounts.of(Role.COORDINATOR));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

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

    private IntakeId check(String csv, Datum datum) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, csv);
        return intakes.check("list.csv", file, datum);
    }

    private List<DeskDevice> named(String name) {
        return desk.list(new DeskFilter(name, null, null), 0, 10);
    }
}
