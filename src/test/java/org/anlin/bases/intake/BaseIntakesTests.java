package org.anlin.bases.intake;

import static org.anlin.shared.intake.IntakeWaiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.bases.BaseDesk;
import org.anlin.bases.BaseState;
import org.anlin.bases.BaseUpkeep;
import org.anlin.bases.DeskBase;
import org.anlin.bases.DeskFilter;
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
    void whatIsExportedIsUnchangedWhenItComesBack() throws IOException {
        byte[] csv = export.csv();
        Path file = folder.resolve("back.csv");
        Files.write(file, csv);

        IntakeId id = intakes.check("back.csv", file);

        Intake checked = until(intakes, id, Intake.State.CHECKED);
        assertThat(checked.lines()).isPositive();
        assertThat(intakes.leftOut(id, 0, 500)).extracting(LeftOutBase::problem).containsOnly("bases.intake.line.same");
        assertThat(new String(csv, StandardCharsets.UTF_8)).doesNotContain("BJ-B001");
        assertThat(export.xlsx()).startsWith('P', 'K');
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
