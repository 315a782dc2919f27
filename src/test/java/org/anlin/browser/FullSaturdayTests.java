package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Role;
import org.anlin.certification.reminder.Reminders;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.AssessmentFixtures;
import org.anlin.classes.assessment.AssessmentSheets;
import org.anlin.classes.assessment.Assessments;
import org.anlin.classes.plan.ClassDraft;
import org.anlin.classes.plan.ClassPlan;
import org.anlin.classes.plan.RoomId;
import org.anlin.learning.CoursePassed;
import org.anlin.shared.Identifier;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A Saturday of a class with two seats, from its publication to the renewal of what was earned there. */
class FullSaturdayTests extends BrowserTest {

    private static final String PASSWORD = "river stone lantern";
    private static final String DEMO_PASSWORD = "anlin-demo-1";
    private static final String COORDINATORS_DISTRICT = "110105";
    private static final Clock BEIJING = Clock.system(TimeConfiguration.BEIJING);

    @Autowired
    AccountFixtures people;

    @Autowired
    ClassFixtures classes;

    @Autowired
    AssessmentFixtures fixtures;

    @Autowired
    ClassPlan plan;

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentSheets sheets;

    @Autowired
    Reminders reminders;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private String phone = "";
    private AccountId learner = new AccountId(Identifier.next());
    private AccountId trainer = new AccountId(Identifier.next());
    private String phoneOfTrainer = "";
    private TrainingClassId id = TrainingClassId.next();
    private final LocalDate lastDay = LocalDate.now(BEIJING).plusDays(30);

    @BeforeEach
    void aDraftAndALearnerWithTheory() {
        phoneOfTrainer = people.aPhone();
        trainer = fixtures.aTrainerWithPhone(phoneOfTrainer);
        phone = people.aPhone();
        learner = people.aResident(phone);
        transactions.executeWithoutResult(
                status -> events.publishEvent(new CoursePassed(learner, AssessmentFixtures.COURSE, 1, Instant.EPOCH)));
        ClassFixtures.aCoordinatorOf(COORDINATORS_DISTRICT);
        LocalDateTime start = LocalDateTime.now(BEIJING).plusDays(1);
        id = plan.draft(new ClassDraft(
                AssessmentFixtures.COURSE,
                new RoomId(classes.aRoom(COORDINATORS_DISTRICT, 10)),
                start,
                start.plusHours(3),
                2,
                trainer,
                Set.of(),
                "zh",
                "everyone",
                null));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void fromPublishingToRenewal() throws Exception {
        publish();
        try (var holder = visit(Device.PHONE, CHINESE)) {
            holder.signIn(phone, PASSWORD);
            enrol(holder, "报名");
            AccountId promoted = someoneLeavesAndTheNextIsPromoted();
            theDayHasCome();
            try (var teaching = visit(Device.PHONE, CHINESE)) {
                teaching.signIn(phoneOfTrainer, PASSWORD);
                checkIn(teaching, holder);
                markPresent(teaching, promoted);
                failOnACriticalStep(teaching);
                remediate(teaching);
            }
            String verification = receive(holder);
            verify(verification);
            remind(holder);
            renew(holder);
        }
    }

    private void publish() {
        try (var coordinator = visit(Device.DESKTOP, CHINESE)) {
            coordinator.signIn("coordinator@demo.anlin", DEMO_PASSWORD).open("/desk/classes/" + id);
            coordinator.button("发布").click();
            coordinator.page().getByText("已发布，现在可以报名了").waitFor();
        }
    }

    private void enrol(Visit visit, String button) {
        visit.open("/classes/" + id);
        visit.button(button).click();
        visit.page()
                .locator(".class-place .notice-success, .class-place .notice")
                .first()
                .waitFor();
    }

    private AccountId someoneLeavesAndTheNextIsPromoted() {
        String second = people.aPhone();
        String third = people.aPhone();
        people.aResident(second);
        AccountId waiting = people.aResident(third);
        try (var leaving = visit(Device.PHONE, CHINESE);
                var next = visit(Device.PHONE, CHINESE)) {
            leaving.signIn(second, PASSWORD);
            enrol(leaving, "报名");
            next.signIn(third, PASSWORD);
            enrol(next, "排队候补");
            assertThat(next.page().locator(".class-place")).containsText("1");

            leaving.button("退出这个班").click();
            leaving.page()
                    .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            leaving.button("排队候补").waitFor();

            next.open("/classes/" + id);
            next.button("要这个空位").click();
            next.page().locator(".class-place .notice-success").waitFor();
        }
        return waiting;
    }

    /** The class moves to now, because the portal's clock does not move. */
    private void theDayHasCome() {
        jdbc.sql("""
                        UPDATE classes.training_class SET starts_at = now() - interval '5 minutes',
                            ends_at = now() + interval '2 hours' WHERE id = ?""").param(id.value()).update();
    }

    private void checkIn(Visit teaching, Visit holder) throws IOException, ReaderException {
        teaching.open("/teach/" + id + "/qr");
        Locator code = teaching.page().locator(".hall svg").first();
        code.waitFor();
        var image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        String scanned = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();

        holder.open(scanned.substring(scanned.indexOf("/checkin/")));
        holder.page().locator(".check-in-confirm").click();
        holder.page().locator(".check-in-done").waitFor();
        holder.expectFine("saturday-checked-in");
    }

    private void markPresent(Visit teaching, AccountId promoted) {
        teaching.open("/teach/" + id);
        Page page = teaching.page();
        assertThat(page.locator("[data-learner='" + learner + "']")).hasAttribute("data-presence", "PRESENT");
        page.locator("[data-learner='" + promoted + "'] [data-presence='PRESENT']")
                .click();
        assertThat(page.locator("[data-learner='" + promoted + "']")).hasAttribute("data-presence", "PRESENT");
    }

    private void failOnACriticalStep(Visit teaching) {
        teaching.open("/teach/" + id + "/" + learner);
        Page page = teaching.page();
        page.locator("[data-item='" + AssessmentFixtures.CRITICAL + "'] vaadin-radio-button label")
                .nth(1)
                .click();
        sign(teaching, "签署：未通过");
        assertThat(page.getByText("第 1 次考核：未通过").first()).isVisible();
    }

    private void remediate(Visit teaching) {
        teaching.button("再考一次").click();
        Page page = teaching.page();
        Locator cards = page.locator(".skill-card");
        page.getByText("已记 0 / 11 项").waitFor();
        for (int i = 0; i < 11; i++) {
            Locator number = cards.nth(i).locator("vaadin-number-field input");
            if (number.count() > 0) {
                number.fill(List.of("8", "", "110", "5.5", "", "", "6").get(i));
                number.press("Tab");
            } else {
                cards.nth(i).locator("vaadin-radio-button label").first().click();
            }
            page.getByText("已记 " + (i + 1) + " / 11 项").waitFor();
        }
        teaching.expectFine("saturday-examined");
        sign(teaching, "签署：通过");
        assertThat(page.getByText("第 2 次考核：通过").first()).isVisible();
    }

    private static void sign(Visit teaching, String button) {
        teaching.button(button).click();
        teaching.page().locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        teaching.page().locator(".assessment-result").waitFor();
    }

    private String receive(Visit holder) {
        Locator certificate = seen(holder, "/my/certificates", ".certificate-card a[href*='verify/']");
        assertThat(certificate).hasCount(1);
        String verification = "/" + certificate.getAttribute("href");
        holder.open("/my/classes");
        assertThat(holder.page().getByText("实操考核通过了")).isVisible();
        holder.expectFine("saturday-own-result");
        return verification;
    }

    /** Opens the page until what follows from an event is on it. */
    private static Locator seen(Visit visit, String path, String selector) {
        Locator wanted = visit.page().locator("main " + selector);
        for (int i = 0; i < 40; i++) {
            visit.open(path);
            if (wanted.count() > 0) {
                break;
            }
            visit.page().waitForTimeout(250);
        }
        assertThat(wanted.first()).isVisible();
        return wanted;
    }

    private void verify(String verification) {
        try (var stranger = visit(Device.PHONE, ENGLISH)) {
            stranger.open(verification + "?lang=en");
            assertThat(stranger.page().locator("main")).containsText("CPR and AED Certificate");
        }
    }

    /** Two years go by but for thirty days. */
    private void remind(Visit holder) {
        jdbc.sql("UPDATE certification.certificate SET valid_from = ?, valid_until = ? WHERE holder = ?")
                .params(lastDay.minusYears(2), lastDay, learner.value())
                .update();
        jdbc.sql("UPDATE certification.evidence SET met_at = met_at - interval '700 days' WHERE holder = ?")
                .param(learner.value())
                .update();
        reminders.announce();
        assertThat(seen(holder, "/my/messages", ":text('证书快到期了')").first()).isVisible();
        assertThat(seen(holder, "/my/certificates", ".certificate-card a[href='classes?course=cpr-aed']"))
                .hasText("参加实操班续期");
    }

    private void renew(Visit holder) {
        TrainingClassId later = fixtures.aRunningClass();
        fixtures.joins(trainer, later);
        fixtures.isThere(later, learner);
        AssessmentFixtures.as(trainer, Role.TRAINER);
        assessments.enterSheet(
                later,
                learner,
                AssessmentFixtures.allShown(sheets.of(later, learner).next()));

        Locator history = seen(holder, "/my/certificates", ".certificate-card details");
        history.locator("summary").click();
        Locator card = holder.page().locator(".certificate-card");
        assertThat(card).hasCount(1);
        assertThat(card.locator("> .meta").first()).containsText("有效");
        assertThat(card.locator("> ul")).containsText(until(lastDay.plusYears(2).with(lastDayOfMonth())));
        assertThat(history).containsText("已续期");
        assertThat(history).containsText(until(lastDay));
        holder.expectFine("saturday-renewed");
    }

    private static String until(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("有效期至 yyyy年M月d日"));
    }
}
