package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.booking.Bookings;
import org.anlin.bases.visits.booking.MyVisit;
import org.anlin.bases.visits.booking.MyVisits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From a wish for the weekend to the door of a base, for a family and for a school. */
class VisitJourneyTests extends BrowserTest {

    private static final String BASE = "演示：朝阳消防体验馆";
    private static final String SCHOOL = "演示小学";
    private static final Pattern OWN_VISIT = Pattern.compile(".*/my/visits/[-0-9a-f]{36}");

    @Autowired
    AccountFixtures people;

    @Autowired
    Bookings bookings;

    @Autowired
    MyVisits mine;

    @BeforeEach
    @AfterEach
    void giveBackWhatIsBooked() {
        people.actAs(DemoAccounts.of(Role.RESIDENT));
        mine.all().stream()
                .filter(visit -> visit.state().live() && !visit.beganBy(VisitFixtures.now()))
                .map(MyVisit::id)
                .forEach(bookings::cancel);
        VisitFixtures.nobody();
    }

    @ParameterizedTest
    @EnumSource
    void residentFindsABaseBooksTwoPlacesAndCancels(Device device) {
        try (var visit = visit(device, CHINESE)) {
            visit.signIn("resident@demo.anlin", DemoAccounts.PASSWORD);
            visit.open("/bases");
            visit.link("周六开放").click();
            visit.page().waitForURL("**open=saturday**");
            visit.link("消防").click();
            visit.page().waitForURL("**theme=fire**");
            visit.link(BASE).click();
            saturday(visit).waitFor();
            assertThat(visit.page().locator(".base-facts").getByText("火场逃生").first())
                    .isVisible();
            visit.expectFine("visits-base");

            saturday(visit).click();
            visit.field("人数").fill("2");
            visit.field("人数").blur();
            visit.expectFine("visits-book");
            visit.button("确认预约").click();

            assertThat(visit.page().getByText("已约好")).isVisible();
            assertThat(visit.page().locator(".visit-letters")).isVisible();
            assertThat(visit.page()).hasURL(OWN_VISIT);
            visit.expectFine("visits-booked");

            visit.button("取消预约").click();
            visit.page().locator("vaadin-button[slot='confirm-button']").click();
            assertThat(visit.page().getByText("您取消了这次预约，名额已让给别人。")).isVisible();
            visit.open("/my/visits").expectFine("visits-mine");
        }
    }

    @ParameterizedTest
    @EnumSource
    void schoolBooksFortyAndStaffConfirm(Device device) {
        try (var teacher = visit(device, CHINESE);
                var staff = visit(device, CHINESE)) {
            teacher.signIn("resident@demo.anlin", DemoAccounts.PASSWORD);
            teacher.open("/bases/DEMO-B1");
            saturday(teacher).click();
            teacher.page().getByLabel("学校、单位等团体").check();
            teacher.field("人数").fill("40");
            teacher.field("单位名称").fill(SCHOOL);
            teacher.field("联系人").fill("张老师");
            teacher.field("联系电话").fill("打学校电话");
            teacher.button("确认预约").click();
            assertThat(teacher.page()
                            .getByRole(AriaRole.ALERT)
                            .filter(new Locator.FilterOptions().setHasText("联系电话只能有数字"))
                            .first())
                    .isVisible();
            teacher.expectFine("visits-school-refused");
            teacher.field("联系电话").fill("010-6255 0000");
            teacher.button("确认预约").click();
            assertThat(teacher.page().locator(".badge.warn")).hasText("等基地确认");
            assertThat(teacher.page()).hasURL(OWN_VISIT);
            teacher.page().reload();
            assertThat(teacher.page().locator(".badge.warn")).hasText("等基地确认");

            staff.signIn("coordinator@demo.anlin", DemoAccounts.PASSWORD);
            staff.open("/desk/bases/DEMO-B1/visits");
            assertThat(staff.page().getByText(SCHOOL).first()).isVisible();
            staff.expectFine("visits-desk");
            staff.button("确认：" + SCHOOL).click();
            assertThat(staff.page().getByText("待确认的团体")).isHidden();
            staff.page().getByText("已约 40 / 60").click();
            assertThat(staff.page().locator(".visit-arrival").getByText(SCHOOL)).isVisible();
            staff.expectFine("visits-slot");

            teacher.open("/my/visits");
            assertThat(teacher.page().getByText("已约好").first()).isVisible();
            teacher.expectFine("visits-school-confirmed");
        }
    }

    private static Locator saturday(Visit visit) {
        return visit.page()
                .locator("a.visit-slot", new Page.LocatorOptions().setHasText("星期六"))
                .first();
    }
}
