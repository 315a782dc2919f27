package org.anlin.bases.visits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitFixtures.Base;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.booking.Bookings;
import org.anlin.bases.visits.booking.MyVisits;
import org.anlin.bases.visits.booking.VisitWish;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlinTest
class VisitViewsTests extends SpringBrowserlessTest {

    @Autowired
    VisitFixtures fixtures;

    @Autowired
    AccountFixtures people;

    @Autowired
    Bookings bookings;

    @Autowired
    MyVisits mine;

    @Autowired
    JdbcClient jdbc;

    private Base base;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Translations.CHINESE);
        base = fixtures.aBase();
    }

    @AfterEach
    void close() {
        jdbc.sql("UPDATE bases.visit_booking SET visitor = NULL WHERE visitor = ?")
                .param(DemoAccounts.of(Role.RESIDENT).value())
                .update();
        fixtures.closeAll();
    }

    @Test
    void anybodySeesTheNextTimes() {
        VisitSlotId slot = fixtures.aSlot(base, 12);

        UI.getCurrent().navigate("bases/" + base.slug());

        assertThat(texts(Span.class)).contains("余 12 个名额");
        assertThat(links()).contains("/bases/" + base.slug() + "/visits/" + slot);
        assertThat(links()).doesNotContain("/desk/bases/" + base.slug() + "/visits");
    }

    @Test
    void baseWithoutTimesSaysNothingOfBooking() {
        UI.getCurrent().navigate("bases/" + base.slug());

        assertThat($(VisitPanel.class).all()).isEmpty();
    }

    @Test
    @WithAccount
    void residentBooksAndCancels() {
        VisitSlotId slot = fixtures.aSlot(base, 12);
        UI.getCurrent().navigate("bases/" + base.slug() + "/visits/" + slot);

        test($(IntegerField.class).single()).setValue(2);
        click("确认预约");

        assertThat(texts(H1.class)).containsExactly("试验馆");
        assertThat(texts(Span.class)).contains("已约好", "2 人");
        assertThat($(DoorCode.class).all()).hasSize(1);
        assertThat(fixtures.taken(slot)).isEqualTo(2);

        UI.getCurrent().navigate("my/visits");
        assertThat(texts(Span.class)).contains("已约好");

        UI.getCurrent().navigate("bases/" + base.slug() + "/visits/" + slot);
        assertThat(texts(Paragraph.class)).contains("您已经约了这一场，2 人。");
        assertThat($(Button.class).withText("确认预约").all()).isEmpty();
    }

    @Test
    @WithAccount
    void lettersInAPhoneLoseNothingThatWasTyped() {
        VisitSlotId slot = fixtures.aSlot(base, 60);
        UI.getCurrent().navigate("bases/" + base.slug() + "/visits/" + slot);
        asGroup();
        test($(IntegerField.class).single()).setValue(40);
        text("单位名称").setValue("某小学");
        text("联系人").setValue("张老师");
        text("联系电话").setValue("电话问张老师");

        click("确认预约");

        assertThat(text("联系电话").isInvalid()).isTrue();
        assertThat(text("单位名称").getValue()).isEqualTo("某小学");
        assertThat($(Said.class).single().getText()).startsWith("联系电话只能有数字");
        assertThat($(Button.class).withText("确认预约").single().isEnabled()).isTrue();

        text("联系电话").setValue("010-6255 0000");
        click("确认预约");
        assertThat(texts(Span.class)).contains("等基地确认", "40 人");
    }

    @Test
    @WithAccount
    void visitOfOthersAndDeskOfOthersAreRefused() {
        UI.getCurrent().navigate("desk/bases/" + base.slug() + "/visits");

        assertThat($(SlotPages.class).all()).isEmpty();
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void staffSeeWhatIsSkippedBeforeTheyPlan() {
        LocalDate day = LocalDate.ofInstant(VisitFixtures.now(), TimeConfiguration.BEIJING)
                .plusDays(30);
        UI.getCurrent().navigate("desk/bases/" + base.slug() + "/visits");
        date("日期").setValue(day);
        time("从").setValue(LocalTime.of(10, 0));
        time("到").setValue(LocalTime.of(11, 0));
        date("每周同一天，直到（可不填）").setValue(day.plusWeeks(1));

        click("先看看会排哪些");
        assertThat(texts(Paragraph.class)).contains("将排 2 场，跳过 0 天");
        click("就这样排");

        assertThat(texts(Span.class)).contains("已约 0 / 30");
        assertThat($(SlotPages.class).all().getFirst().getElement().getTextRecursively())
                .contains("10:00–11:00");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void visitorsCodeBringsTheBookingUpAndOneTapChecksIn() {
        VisitSlotId slot = fixtures.aSlot(base, 12);
        VisitFixtures.aVisitor();
        bookings.book(slot, new VisitWish(1, "先来的", null));
        VisitFixtures.aVisitor();
        String code =
                mine.find(bookings.book(slot, new VisitWish(3, "带轮椅", null))).code();
        fixtures.begins(slot, Duration.ofMinutes(1));
        people.actAs(DemoAccounts.of(Role.ADMINISTRATOR));

        UI.getCurrent().navigate("desk/bases/" + base.slug() + "/visits/" + slot, QueryParameters.of("code", code));
        assertThat($(ArrivalRow.class).all().getFirst().getElement().getTextRecursively())
                .contains("带轮椅");
        test($(IntegerField.class).all().getFirst()).setValue(2);
        test($(Button.class).withText("到了").all().getFirst()).click();

        assertThat(texts(Paragraph.class)).contains("到了 2 / 4 人");
        assertThat(texts(Span.class)).contains("到了 2 人");
        test($(Button.class).withText("撤销签到").single()).click();
        assertThat(texts(Paragraph.class)).contains("到了 0 / 4 人");

        text("预约码").setValue("AAAA AAAA");
        click("找到预约");
        assertThat($(Said.class).all()).extracting(Said::getText).contains("没有找到这个预约码，请再看一遍；已取消的预约也找不到。");
    }

    @Test
    @WithAccount
    void visitorRatesAVisitThatIsOverOnce() {
        VisitSlotId slot = fixtures.aSlot(base, 12);
        VisitBookingId booking = bookings.book(slot, new VisitWish(1, null, null));
        fixtures.begins(slot, Duration.ofHours(3));

        UI.getCurrent().navigate("my/visits/" + booking);
        click("提交");
        assertThat($(Said.class).single().getText()).isEqualTo("请选 1 到 5 分。");
        stars().setValue(4);
        click("提交");

        UI.getCurrent().navigate("my/visits/" + booking);
        assertThat($(RatingForm.class).all()).isEmpty();
        assertThat(texts(Paragraph.class)).contains("您给了 4 分，谢谢。");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> stars() {
        return $(RadioButtonGroup.class).single();
    }

    private void asGroup() {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> party = $(RadioButtonGroup.class).single();
        party.setValue(true);
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private TextField text(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private DatePicker date(String label) {
        return $(DatePicker.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TimePicker time(String label) {
        return $(TimePicker.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
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
