package org.anlin.classes.roll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.Presence;
import org.anlin.classes.roll.RollLine;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlinTest
class TeachViewsTests extends SpringBrowserlessTest {

    private static final AccountId TRAINER = DemoAccounts.of(Role.TRAINER);

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Translations.CHINESE);
    }

    @Test
    @WithAccount(Role.TRAINER)
    void trainerSeesOwnClassesOnly() {
        TrainingClassId own = taught(Duration.ofMinutes(10));
        TrainingClassId other = fixtures.aClass(5, in(Duration.ofMinutes(10)));

        UI.getCurrent().navigate("teach");

        assertThat(links()).contains("/teach/" + own).doesNotContain("/teach/" + other);
    }

    @Test
    @WithAccount(Role.TRAINER)
    void rollOfAnotherTrainersClassIsNotAllowed() {
        TrainingClassId other = fixtures.aClass(5, in(Duration.ofMinutes(10)));

        UI.getCurrent().navigate("teach/" + other);

        assertThat($(H1.class).single().getText()).isEqualTo("这个页面您暂时打不开");
    }

    @Test
    @WithAccount
    void residentDoesNotTeach() {
        UI.getCurrent().navigate("teach");

        assertThat($(H1.class).all().stream().map(H1::getText)).doesNotContain("今日授课");
    }

    @Test
    @WithAccount(Role.TRAINER)
    void tapIsWrittenAndCounted() {
        TrainingClassId id = taught(Duration.ofMinutes(10));
        AccountId learner = fixtures.seated(id);
        UI.getCurrent().navigate("teach/" + id);

        tap(learner, Presence.PRESENT, "");

        assertThat(row(learner).getElement().getAttribute("data-presence")).isEqualTo("PRESENT");
        assertThat(texts()).anySatisfy(text -> assertThat(text).contains("赵清 点名"));
        assertThat(figures()).containsExactly("1", "0", "0", "0");
    }

    @Test
    @WithAccount(Role.TRAINER)
    void whoeverOverwritesAnotherIsAskedFirst() {
        TrainingClassId id = taught(Duration.ofMinutes(10));
        AccountId learner = fixtures.seated(id);
        UI.getCurrent().navigate("teach/" + id);
        writtenBySecondTrainer(id, learner);

        tap(learner, Presence.PRESENT, "");

        assertThat(row(learner).getElement().getAttribute("data-presence")).isEqualTo("ABSENT");
        ConfirmDialog question = $(ConfirmDialog.class).single();
        test(question).confirm();
        assertThat(row(learner).getElement().getAttribute("data-presence")).isEqualTo("PRESENT");
    }

    @Test
    @WithAccount(Role.TRAINER)
    void walkInIsFoundMaskedAndAdded() {
        TrainingClassId id = taught(Duration.ofMinutes(10));
        String phone = people.aPhone();
        AccountId person = people.aResident(phone);
        UI.getCurrent().navigate("teach/" + id);

        test($(Button.class).withText("现场加人").single()).click();
        test($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "手机号或电子邮箱")
                        .single())
                .setValue(phone);
        test($(Button.class).withText("查找").single()).click();

        assertThat(paragraphs()).contains("找到了：王*试。请与本人核对姓名。");
        test($(Button.class).withText("加入并记为到场").single()).click();
        assertThat(row(person).getElement().getAttribute("data-presence")).isEqualTo("PRESENT");
    }

    @Test
    @WithAccount(Role.TRAINER)
    void strangersAreSentToSignUp() {
        TrainingClassId id = taught(Duration.ofMinutes(10));
        UI.getCurrent().navigate("teach/" + id);

        test($(Button.class).withText("现场加人").single()).click();
        test($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "手机号或电子邮箱")
                        .single())
                .setValue(people.aPhone());
        test($(Button.class).withText("查找").single()).click();

        assertThat(links()).contains("/sign-up");
    }

    @Test
    @WithAccount(Role.TRAINER)
    void nobodyHereIsNotCalledEnough() {
        TrainingClassId id = taught(Duration.ofMinutes(10));
        fixtures.seated(id);

        UI.getCurrent().navigate("teach/" + id);

        assertThat(paragraphs()).contains("还没有人到场。有人到场以后，这里会看培训师和模型够不够。").noneMatch(text -> text.contains("培训师够"));
    }

    @Test
    @WithAccount(Role.TRAINER)
    void badRatioBeginsWithAReason() {
        TrainingClassId id = taught(Duration.ofMinutes(10));
        for (int i = 0; i < 11; i++) {
            fixtures.seated(id);
        }
        UI.getCurrent().navigate("teach/" + id + "/paper");
        test($(Button.class).withText("其余都到场").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        UI.getCurrent().navigate("teach/" + id);

        assertThat(paragraphs()).contains("培训师不够：到场 11 人，培训师只有 1 位，每位最多带 10 人，需要 2 位。");
        test($(Button.class).withText("比例不够，仍要开始").single()).click();
        test($(TextArea.class).withPropertyValue(TextArea::getLabel, "原因").single())
                .setValue("同事十分钟后到");
        test($(Button.class).withText("比例不够，仍要开始").all().getLast()).click();

        assertThat(paragraphs()).anySatisfy(text -> assertThat(text).endsWith("开始上课"));
    }

    @Test
    @WithAccount(Role.TRAINER)
    @SuppressWarnings("unchecked")
    void columnOfTheSheetIsTypedIn() {
        TrainingClassId id = taught(Duration.ofMinutes(-30));
        jdbc.sql("UPDATE classes.training_class SET course = 'cpr-aed' WHERE id = ?")
                .param(id.value())
                .update();
        AccountId learner = fixtures.seated(id);
        UI.getCurrent().navigate("teach/" + id);
        tap(learner, Presence.PRESENT, "");
        UI.getCurrent().navigate("teach/" + id + "/paper");

        Select<RollLine> who = $(Select.class).single();
        test(who).selectItem("1. （未填姓名）");
        PaperMark choking = $(PaperMark.class)
                .withPropertyValue(PaperMark::getLabel, "★ 噎住（成人）")
                .single();
        choking.setValue("maybe");
        test($(Button.class).withText("保存这一位").single()).click();
        assertThat(choking.isInvalid()).isTrue();
        choking.setValue("0");
        test($(Button.class).withText("保存这一位").single()).click();

        assertThat(jdbc.sql("SELECT outcome FROM classes.assessment WHERE training_class = ? AND learner = ?")
                        .params(id.value(), learner.value())
                        .query(String.class)
                        .list())
                .containsExactly("FAILED");
    }

    @Test
    @WithAccount(Role.TRAINER)
    void hallScreenShowsACodeOnceDoorsAreOpen() {
        TrainingClassId open = taught(Duration.ofMinutes(10));
        TrainingClassId early = taught(Duration.ofDays(2));

        UI.getCurrent().navigate("teach/" + open + "/qr");
        assertThat($(HallScreen.class).all()).hasSize(1);
        assertThat(paragraphs()).contains("已到 0 人，共 0 人");

        UI.getCurrent().navigate("teach/" + early + "/qr");
        assertThat($(HallScreen.class).all()).isEmpty();
        assertThat(paragraphs()).anySatisfy(text -> assertThat(text).startsWith("还没到签到时间"));
    }

    @Test
    @WithAccount
    void whoeverDidNotScanIsSentToTheScreen() {
        UI.getCurrent().navigate("checkin");

        assertThat(paragraphs()).contains("请用手机相机扫现场屏幕上的签到码。");
    }

    @Test
    @WithAccount
    void deadCodeIsExplained() {
        UI.getCurrent().navigate("no-checkin", QueryParameters.of("why", "OUTDATED"));

        assertThat(paragraphs()).anySatisfy(text -> assertThat(text).startsWith("这个签到码已经过期了"));
    }

    private void tap(AccountId learner, Presence presence, String seen) {
        TapsInBrowser taps = $(TapsInBrowser.class).single();
        ComponentUtil.fireEvent(taps, new TapsInBrowser.Tap(taps, true, learner.toString(), presence.name(), seen));
    }

    private Component row(AccountId learner) {
        return $(RollRow.class).all().stream()
                .filter(row -> learner.toString().equals(row.getElement().getAttribute("data-learner")))
                .findFirst()
                .orElseThrow();
    }

    private void writtenBySecondTrainer(TrainingClassId id, AccountId learner) {
        jdbc.sql("""
                        WITH entry AS (
                            INSERT INTO classes.attendance_entry (id, training_class, learner, state, way, at, by)
                            VALUES (gen_random_uuid(), ?, ?, 'ABSENT', 'ROLL', now(), ?) RETURNING *)
                        INSERT INTO classes.attendance (training_class, learner, state, way, at, by, entry)
                        SELECT training_class, learner, state, way, at, by, id FROM entry""")
                .params(
                        id.value(),
                        learner.value(),
                        DemoAccounts.secondTrainer().value())
                .update();
    }

    /** Not active, or the demo trainer could be in one place only. */
    private TrainingClassId taught(Duration startsIn) {
        TrainingClassId id = fixtures.aClass(20, in(startsIn));
        jdbc.sql("""
                        INSERT INTO classes.class_trainer (training_class, trainer, lead, during, active)
                        SELECT id, ?, true, tstzrange(starts_at, ends_at), false FROM classes.training_class WHERE id = ?""").params(TRAINER.value(), id.value()).update();
        return id;
    }

    private static Instant in(Duration time) {
        return Instant.ofEpochMilli(System.currentTimeMillis()).plus(time);
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> texts() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> figures() {
        return $(Span.class).withClassName("roll-figure").all().stream()
                .map(Span::getText)
                .toList();
    }
}
