package org.anlin.classes.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlinTest
class ClassViewsTests extends SpringBrowserlessTest {

    private static final String DISTRICT = "110112";

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Translations.CHINESE);
    }

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM classes.enrolment WHERE learner = ?")
                .param(DemoAccounts.of(Role.RESIDENT).value())
                .update();
        jdbc.sql(
                        "UPDATE classes.training_class SET state = 'CANCELLED', cancelled_reason = 'test' WHERE district_code = ? AND state <> 'CANCELLED'")
                .param(DISTRICT)
                .update();
    }

    @Test
    void anyoneNarrowsTheListToADistrict() {
        TrainingClassId id = fixtures.aClass(7, Instant.parse("2035-03-03T01:00:00Z"), DISTRICT);

        UI.getCurrent().navigate("classes", QueryParameters.of("district", DISTRICT));

        assertThat(texts(Span.class)).contains("共 1 个培训班", "余 7 / 7 席");
        assertThat(links()).contains("/classes/" + id);
    }

    @Test
    void whatIsChosenStandsInTheAddress() {
        UI.getCurrent().navigate("classes", QueryParameters.of("district", DISTRICT));

        test($(Checkbox.class).single()).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("district=" + DISTRICT, "free=1");
    }

    @Test
    void emptyDistrictSaysWhatToDo() {
        UI.getCurrent().navigate("classes", QueryParameters.of("district", "110116"));

        assertThat(texts(H2.class)).containsExactly("没有符合条件的培训班");
        assertThat(links()).contains("/classes");
    }

    @Test
    void monthShowsTheClassOnItsDay() {
        fixtures.aClass(7, Instant.parse("2036-02-28T16:00:00Z"), DISTRICT);

        UI.getCurrent().navigate("classes", QueryParameters.fromString("district=" + DISTRICT + "&month=2036-02"));

        assertThat($(NativeTableCell.class).all().stream().filter(cell -> cell.hasClassName("has-class")))
                .singleElement()
                .satisfies(cell -> assertThat(cell.getElement().getTextRecursively())
                        .startsWith("29")
                        .contains("00:00"));
    }

    @Test
    void unreadableAddressStillShowsClasses() {
        UI.getCurrent().navigate("classes", QueryParameters.fromString("from=gestern&page=-4&month=13"));

        assertThat(texts(H1.class)).containsExactly("培训班");
    }

    @Test
    void strangerIsOfferedSignIn() {
        TrainingClassId id = fixtures.aClass(7, Instant.parse("2035-03-04T01:00:00Z"), DISTRICT);

        UI.getCurrent().navigate("classes/" + id);

        assertThat(links()).contains("/my/classes/" + id);
        assertThat($(Button.class).all()).isEmpty();
    }

    @Test
    @WithAccount
    void residentEnrolsWithOneTapOnThePage() {
        TrainingClassId id = fixtures.aClass(1, Instant.parse("2035-03-05T01:00:00Z"), DISTRICT);
        UI.getCurrent().navigate("classes/" + id);

        test($(Button.class).withText("报名").single()).click();

        assertThat(texts(Paragraph.class)).contains("您已报名，请准时到场。");
        assertThat(fixtures.taken(id)).isEqualTo(1);
        UI.getCurrent().navigate("my/classes");
        assertThat(texts(Span.class)).contains("已报名");
    }

    @Test
    @WithAccount
    void fullClassShowsThePositionInTheQueue() {
        TrainingClassId id = fixtures.aClass(1, Instant.parse("2035-03-06T01:00:00Z"), DISTRICT);
        jdbc.sql("UPDATE classes.training_class SET taken = 1 WHERE id = ?")
                .param(id.value())
                .update();
        UI.getCurrent().navigate("classes/" + id);

        test($(Button.class).withText("排队候补").single()).click();

        assertThat(texts(Paragraph.class)).contains("您在候补第 1 位。空出名额时按先后通知。");
    }

    @Test
    @WithAccount
    void overlapIsShownBeforeEnrolling() {
        Instant start = Instant.parse("2035-03-07T01:00:00Z");
        TrainingClassId one = fixtures.aClass(5, start, DISTRICT);
        TrainingClassId other = fixtures.aClass(5, start.plusSeconds(3600), DISTRICT);
        UI.getCurrent().navigate("classes/" + one);
        test($(Button.class).withText("报名").single()).click();

        UI.getCurrent().navigate("classes/" + other);

        assertThat(texts(Paragraph.class)).contains("和您的其他安排时间冲突：");
        assertThat(links()).contains("/classes/" + one);
    }

    @Test
    @WithAccount
    void cancelledClassSaysWhy() {
        TrainingClassId id = fixtures.aClass(5, Instant.parse("2035-03-08T01:00:00Z"), DISTRICT);
        jdbc.sql("UPDATE classes.training_class SET state = 'CANCELLED', cancelled_reason = '停电' WHERE id = ?")
                .param(id.value())
                .update();

        UI.getCurrent().navigate("classes/" + id);

        assertThat(texts(Paragraph.class)).contains("这个班已取消。原因：停电");
    }

    @Test
    @WithAccount
    void whoComesTooLateSeesWhy() {
        TrainingClassId id = fixtures.aClass(5, Instant.parse("2035-03-09T01:00:00Z"), DISTRICT);
        UI.getCurrent().navigate("classes/" + id);
        jdbc.sql("UPDATE classes.training_class SET state = 'CANCELLED', cancelled_reason = '停电' WHERE id = ?")
                .param(id.value())
                .update();

        assertThatThrownBy(() -> test($(Button.class).withText("报名").single()).click())
                .isInstanceOf(RuleViolation.class);

        assertThat(texts(Paragraph.class)).contains("这个班已取消。原因：停电");
    }

    @Test
    @WithAccount
    void calendarAddressIsShownWhenAskedFor() {
        UI.getCurrent().navigate("my/classes");

        test($(Button.class).withText("显示订阅地址").single()).click();

        assertThat(links()).anyMatch(link -> link.matches("/calendar/[\\w-]{32}\\.ics"));
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return $(type).all().stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }
}
