package org.anlin.bases.intake;

import static org.anlin.shared.intake.IntakeWaiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.bases.BaseAccess;
import org.anlin.bases.BaseDesk;
import org.anlin.bases.BaseDetails;
import org.anlin.bases.BaseName;
import org.anlin.bases.BaseOffer;
import org.anlin.bases.BaseSite;
import org.anlin.bases.BaseState;
import org.anlin.bases.BaseUpkeep;
import org.anlin.bases.BookingWay;
import org.anlin.bases.DeskBase;
import org.anlin.bases.DeskFilter;
import org.anlin.shared.Datum;
import org.anlin.shared.hours.ExceptionDays;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class BaseIntakesTests {

    @Autowired
    BaseIntakes intakes;

    @Autowired
    BaseExport export;

    @Autowired
    BaseDesk desk;

    @Autowired
    BaseUpkeep upkeep;

    @Autowired
    AccountFixtures people;

    @TempDir
    Path folder;

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
        String before = desk.find("BJ-B028").details().site().transport();
        IntakeId id = check("""
                id,name,district,address,lat,lon,datum,phone,themes,transport
                ,朝阳应急小馆,朝阳区,甲路 1 号,39.93,116.45,WGS84,010-65001234,消防|火场逃生,
                BJ-B028,中国科学技术馆,,,,,,,,地铁 8 号线
                ,中国科学技术馆,朝阳区,,,,,,,
                ,对调的馆,朝阳区,乙路 1 号,116.45,39.93,WGS84,,,
                ,电话不对,朝阳区,丙路 1 号,,,,CALL ME,,
                ,别区的馆,昌平区,丁路 1 号,,,,,,
                BJ-B028,中国科学技术馆,,,,,,,,
                """);

        Intake checked = until(intakes, id, Intake.State.CHECKED);
        assertThat(checked.good()).isEqualTo(2);
        assertThat(intakes.leftOut(id, 0, 20))
                .extracting(LeftOutBase::problem)
                .containsExactly(
                        "bases.intake.line.lookalike",
                        "shared.place.swapped",
                        "bases.intake.line.phone",
                        "bases.district.not-yours",
                        "bases.intake.line.id-twice");
        assertThat(named("朝阳应急小馆"))
                .as("nothing is taken before somebody says so")
                .isEmpty();

        intakes.take(id);
        until(intakes, id, Intake.State.TAKEN);
        assertThat(named("朝阳应急小馆"))
                .singleElement()
                .satisfies(base -> assertThat(base.state()).isEqualTo(BaseState.DRAFT));
        assertThat(desk.find("BJ-B028").details().site().transport()).isEqualTo("地铁 8 号线");

        assertThat(intakes.undo(id)).isZero();
        assertThat(named("朝阳应急小馆")).isEmpty();
        assertThat(desk.find("BJ-B028").details().site().transport()).isEqualTo(before);
    }

    @Test
    void whatWasPublishedSinceStays() throws IOException {
        IntakeId id = check("name,district,address\n留下的小馆,朝阳区,戊路 9 号\n");
        until(intakes, id, Intake.State.CHECKED);
        intakes.take(id);
        until(intakes, id, Intake.State.TAKEN);
        String slug = named("留下的小馆").getFirst().slug();
        upkeep.publish(slug);

        assertThat(intakes.undo(id)).isEqualTo(1);

        assertThat(desk.find(slug).state()).isEqualTo(BaseState.PUBLISHED);
        upkeep.close(slug);
        upkeep.change(
                slug,
                desk.find(slug).version(),
                new org.anlin.bases.BaseDetails(
                        new org.anlin.bases.BaseName("关闭的" + slug, null, List.of(), "体验点", null),
                        desk.find(slug).details().site(),
                        desk.find(slug).details().access(),
                        desk.find(slug).details().offer()));
    }

    @Test
    void structuredHoursComeAndGoAsPeopleWriteThem() throws IOException {
        IntakeId id = check("""
                name,district,address,weekly_hours,holiday_hours,exceptions
                有时间的小馆,朝阳区,己路 1 号,周二至周日 9:00–16:30（16:00 停止入场）；周一闭馆,照常,2031年2月6日至12日 闭馆（春节）
                乱写的小馆,朝阳区,庚路 2 号,上班时间,,
                只写节日,朝阳区,辛路 3 号,,闭馆,
                倒着开的馆,朝阳区,壬路 4 号,17:00-9:00,,
                """);
        until(intakes, id, Intake.State.CHECKED);
        assertThat(intakes.leftOut(id, 0, 9))
                .extracting(LeftOutBase::line, LeftOutBase::problem)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(3, "bases.intake.line.hours"),
                        org.assertj.core.api.Assertions.tuple(4, "bases.intake.line.no-week"),
                        org.assertj.core.api.Assertions.tuple(5, "shared.hours.closes-first"));
        intakes.take(id);
        until(intakes, id, Intake.State.TAKEN);
        String slug = named("有时间的小馆").getFirst().slug();
        OpeningHours kept = desk.find(slug).details().access().hours();

        var span = new TimeSpan(LocalTime.of(9, 0), LocalTime.of(16, 30), LocalTime.of(16, 0));
        assertThat(kept.week()).hasSize(6).containsEntry(DayOfWeek.TUESDAY, List.of(span));
        assertThat(kept.onHolidays()).isNull();
        assertThat(kept.exceptions())
                .containsExactly(
                        new ExceptionDays(LocalDate.of(2031, 2, 6), LocalDate.of(2031, 2, 12), List.of(), "春节"));

        // Exported, brought in again under another name: the same hours.
        String line = new String(export.csv(), StandardCharsets.UTF_8)
                .lines()
                .filter(one -> one.startsWith(slug + ","))
                .findFirst()
                .orElseThrow();
        String header = new String(export.csv(), StandardCharsets.UTF_8)
                .substring(1)
                .lines()
                .findFirst()
                .orElseThrow();
        IntakeId again = check(header + "\n"
                + line.replace(slug + ",", ",").replace("有时间的小馆", "绳结练习屋").replace("己路 1 号", "癸胡同 77 号"));
        until(intakes, again, Intake.State.CHECKED);
        intakes.take(again);
        until(intakes, again, Intake.State.TAKEN);
        String copy = named("绳结练习屋").getFirst().slug();
        assertThat(desk.find(copy).details().access().hours()).isEqualTo(kept);

        assertThat(intakes.undo(again)).isZero();
        assertThat(intakes.undo(id)).isZero();
    }

    @Test
    void whatIsExportedIsUnchangedWhenItComesBack() throws IOException {
        String added = aBaseWithChosenThemesAndAGivenPlace();
        byte[] csv = export.csv();
        Path file = folder.resolve("back.csv");
        Files.write(file, csv);

        IntakeId id = intakes.check("back.csv", file);

        Intake checked = until(intakes, id, Intake.State.CHECKED);
        assertThat(checked.lines()).isPositive();
        assertThat(checked.good()).isZero();
        assertThat(intakes.leftOut(id, 0, 500)).extracting(LeftOutBase::problem).containsOnly("bases.intake.line.same");
        assertThat(new String(csv, StandardCharsets.UTF_8)).doesNotContain("BJ-B001");
        assertThat(export.xlsx()).startsWith('P', 'K');
        upkeep.discard(added);
    }

    /** Whose themes and way of booking are not what its words say, and whose place was given in another datum. */
    private String aBaseWithChosenThemesAndAGivenPlace() {
        var known = desk.find("BJ-B028").details();
        return upkeep.add(new BaseDetails(
                new BaseName("往返小馆", null, List.of("往返", "回来"), "体验点", null),
                new BaseSite("110105", null, "子路 9 号", null, null, null, null, null).at(39.9087, 116.4575, Datum.GCJ02),
                new BaseAccess(
                        null,
                        OpeningHours.daily(TimeSpan.of("09:00", "17:00")),
                        "白天",
                        null,
                        true,
                        BookingWay.GROUPS,
                        "官网提前预约",
                        false,
                        null),
                new BaseOffer(List.of("science"), List.of("火场逃生"), known.offer().audiences(), null, null)));
    }

    private IntakeId check(String csv) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, csv);
        return intakes.check("list.csv", file);
    }

    private List<DeskBase> named(String name) {
        return desk.list(new DeskFilter(name, null, null), 0, 10);
    }
}
