package org.anlin.classes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlin.AnlinTest;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.plan.ClassDraft;
import org.anlin.classes.plan.ClassPlan;
import org.anlin.classes.plan.RoomId;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A series on the page of one of its classes. */
@AnlinTest
class SeriesViewsTests extends SpringBrowserlessTest {

    private static final String DISTRICT = "110105";
    private static final LocalDate FIRST = LocalDate.of(2038, 5, 1);

    @Autowired
    ClassPlan plan;

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    private UUID room;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Translations.CHINESE);
        room = fixtures.aRoom(DISTRICT, 30);
    }

    @AfterEach
    void forget() {
        String ofRoom = "(SELECT id FROM classes.training_class WHERE room = ?)";
        jdbc.sql("DELETE FROM classes.class_trainer WHERE training_class IN " + ofRoom)
                .param(room)
                .update();
        jdbc.sql("DELETE FROM classes.training_class WHERE room = ?")
                .param(room)
                .update();
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void everySaturdayInMayIsPublishedAndEndedFromOnePage() {
        List<TrainingClassId> weeks = aSeries();
        UI.getCurrent().navigate("desk/classes/" + weeks.getFirst());
        assertThat($(H2.class).all().stream().map(H2::getText)).contains("系列班，共 5 次");

        test($(Button.class).withText("发布全部 5 个草稿").single()).click();

        assertThat(badges("报名中")).isEqualTo(6);
        UI.getCurrent().navigate("desk/classes/" + weeks.get(3));
        test($(Button.class).withText("取消这一次和以后各次").single()).click();
        test($(TextArea.class).withPropertyValue(TextArea::getLabel, "原因").single())
                .setValue("场地检修");
        test($(Button.class).withText("取消这一次和以后各次").all().getLast()).click();
        assertThat(badges("已取消")).isEqualTo(3);
        assertThat(badges("报名中")).isEqualTo(3);
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void theFormSaysHowManyClassesASeriesHas() {
        UI.getCurrent().navigate("desk/classes/new");

        test(picker("日期")).setValue(FIRST);
        test(picker("每周同一天重复到")).setValue(LocalDate.of(2038, 5, 31));

        assertThat(picker("每周同一天重复到").getHelperText()).isEqualTo("一共 5 次，最后一次在 2038-05-29");
    }

    private DatePicker picker(String label) {
        return $(DatePicker.class)
                .withPropertyValue(DatePicker::getLabel, label)
                .single();
    }

    private long badges(String text) {
        return $(Span.class).all().stream()
                .filter(badge -> badge.getText().equals(text))
                .count();
    }

    private List<TrainingClassId> aSeries() {
        var six = LocalDate.now(Clock.system(TimeConfiguration.BEIJING))
                .plusDays(220)
                .atTime(6, 0);
        var draft = new ClassDraft(
                "cpr-aed",
                new RoomId(room),
                six,
                six.plusHours(3),
                20,
                DemoAccounts.of(Role.TRAINER),
                java.util.Set.of(),
                "zh",
                "everyone",
                null);
        return plan.series(draft, six.toLocalDate().plusWeeks(4));
    }
}
