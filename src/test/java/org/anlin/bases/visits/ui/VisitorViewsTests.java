package org.anlin.bases.visits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.List;
import org.anlin.accounts.WithAccount;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.booking.VisitWish;
import org.junit.jupiter.api.Test;

/** How a visitor finds a time, books it and rates the visit. */
class VisitorViewsTests extends VisitViewTest {

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

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
