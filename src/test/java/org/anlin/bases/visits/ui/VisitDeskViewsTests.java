package org.anlin.bases.visits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.booking.MyVisits;
import org.anlin.bases.visits.booking.VisitWish;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How staff of a base plan times and receive who comes. */
class VisitDeskViewsTests extends VisitViewTest {

    @Autowired
    AccountFixtures people;

    @Autowired
    MyVisits mine;

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
}
