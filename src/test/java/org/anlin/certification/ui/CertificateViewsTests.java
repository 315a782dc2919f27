package org.anlin.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.certification.Acting;
import org.anlin.certification.CertificateOffice;
import org.anlin.certification.CertificateStatus;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.SeededRegister;
import org.anlin.certification.register.RegisterRow;
import org.anlin.certification.register.Revocations;
import org.anlin.certification.verify.Verification;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class CertificateViewsTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(TimeConfiguration.BEIJING));

    @Autowired
    SeededRegister seeded;

    @Autowired
    CertificateOffice office;

    @Autowired
    ClassFixtures classes;

    @Autowired
    Revocations revocations;

    @Autowired
    Verification verification;

    @Autowired
    AccountFixtures people;

    private String name;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        name = "查" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void findsACertificateAndRevokesIt() {
        HeldCertificate certificate = seeded.aCertificate(name, "110108", TODAY.plusDays(30));
        Acting.asAdministrator();
        navigate(RegisterView.class);

        test(find(TextField.class).withCaption("编号或姓名").single()).setValue(name);
        @SuppressWarnings("unchecked")
        Grid<RegisterRow> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(find(Anchor.class).withText("导出 XLSX").single().getHref()).contains("certificates.xlsx?q=");
        RegisterRow row = test(grid).getRow(0);
        assertThat(row.status()).isEqualTo(CertificateStatus.EXPIRING);

        new CertificateDialog(row, Map.of(), office, revocations, () -> {}).open();
        test(find(TextField.class).withCaption("撤销原因").single()).setValue("考核记录不实");
        test(find(Button.class).withText("撤销证书").single()).click();

        assertThat(verification.verify(certificate.code()).orElseThrow().status())
                .isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void leadsFromAnEndingCertificateToAClass() {
        HeldCertificate certificate = seeded.aCertificateOf(people.aResident(people.aPhone()), TODAY.plusDays(30));
        people.actAs(certificate.holder());

        navigate(MyCertificatesView.class);

        assertThat(find(Anchor.class).withText("参加实操班续期").single().getHref()).isEqualTo("classes?course=cpr-aed");
    }

    @Test
    void aRenewedCertificateNamesTheOneThatGoesOn() {
        HeldCertificate old = seeded.aCertificateOf(people.aResident(people.aPhone()), TODAY.plusDays(30));
        HeldCertificate follower = seeded.renew(old);
        people.actAs(old.holder());

        navigate(MyCertificatesView.class);

        assertThat(find(Span.class).withText("已续期").all()).hasSize(1);
        assertThat(find(Span.class).withText("即将到期").exists()).isFalse();
        assertThat(find(Anchor.class)
                        .withText("由 " + follower.number() + " 续期")
                        .single()
                        .getHref())
                .isEqualTo("verify/" + follower.code());
    }

    @Test
    void staffReadTheStateInWordsAndWhatFollows() {
        HeldCertificate old = seeded.aCertificate(name, "110108", TODAY.plusDays(30));
        HeldCertificate follower = seeded.renew(old);
        Acting.asAdministrator();
        UI.getCurrent().navigate(RegisterView.class, QueryParameters.of("q", old.number()));
        @SuppressWarnings("unchecked")
        Grid<RegisterRow> grid = find(Grid.class).single();

        new CertificateDialog(test(grid).getRow(0), Map.of(), office, revocations, () -> {}).open();

        assertThat(find(Span.class).withText("已续期").exists()).isTrue();
        assertThat(find(Anchor.class)
                        .withText("由 " + follower.number() + " 续期")
                        .single()
                        .getHref())
                .isEqualTo("desk/certificates?q=" + follower.number());
        assertThat(find(Button.class).withText("撤销证书").exists()).isTrue();
        assertThat(find(Button.class).withText("换发").exists()).isFalse();
    }

    @Test
    void tellsTheStateAndWhatWasDoneInWords() {
        seeded.aCertificate(name, "110108", TODAY.plusDays(400));
        Acting.asAdministrator();
        UI.getCurrent().navigate(RegisterView.class, QueryParameters.of("q", name));
        @SuppressWarnings("unchecked")
        Grid<RegisterRow> grid = find(Grid.class).single();
        new CertificateDialog(test(grid).getRow(0), Map.of(), office, revocations, () -> {}).open();
        assertThat(find(Span.class).withText("有效").exists()).isTrue();

        test(find(TextField.class).withCaption("更正后的姓名").single()).setValue("王小敏");
        test(find(Button.class).withText("换发").single()).click();

        assertThat(test(find(Notification.class).single()).getText()).isEqualTo("已换发新证书。");
    }

    @Test
    void holderAndStaffReadWhyItWasRevoked() {
        HeldCertificate certificate = seeded.aCertificateOf(people.aResident(people.aPhone()), TODAY.plusDays(30));
        seeded.revoke(certificate);
        people.actAs(certificate.holder());

        navigate(MyCertificatesView.class);

        assertThat(paragraphs()).contains("撤销原因：考核记录不实", day(TODAY) + " 撤销");
        Acting.asAdministrator();
        UI.getCurrent().navigate(RegisterView.class, QueryParameters.of("q", certificate.number()));
        @SuppressWarnings("unchecked")
        Grid<RegisterRow> grid = find(Grid.class).single();
        new CertificateDialog(test(grid).getRow(0), Map.of(), office, revocations, () -> {}).open();
        assertThat(paragraphs()).contains("撤销原因：考核记录不实").anyMatch(text -> text.startsWith(day(TODAY) + " 撤销，经办人："));
    }

    @Test
    void nobodyElseReadsWhyItWasRevoked() {
        HeldCertificate certificate = seeded.aCertificateOf(people.aResident(people.aPhone()), TODAY.plusDays(30));
        seeded.revoke(certificate);
        people.actAs(people.aResident(people.aPhone()));
        assertThat(revocations.own(certificate.id())).isEmpty();

        Acting.asCoordinatorOf("110101");
        assertThat(revocations.of(certificate.id())).isEmpty();
    }

    @Test
    void theLastDayOfAMonthStaysInTheAddress() {
        Acting.asAdministrator();

        UI.getCurrent()
                .navigate(
                        RegisterView.class,
                        new QueryParameters(Map.of("from", List.of("2028-02-29"), "until", List.of("2028-12-31"))));

        assertThat(find(DatePicker.class).all().stream().map(DatePicker::getValue))
                .containsExactly(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 12, 31));
        UI.getCurrent().navigate(RegisterView.class, QueryParameters.of("from", "2028-02-31"));
        assertThat(find(DatePicker.class).all().getFirst().getValue()).isNull();
    }

    @Test
    void theDeskOfAClassLeadsToItsCertificates() {
        TrainingClassId id = classes.aClass(5, Instant.parse("2037-04-04T01:00:00Z"), "110108");
        Acting.asCoordinatorOf("110108");
        UI.getCurrent().navigate("desk/classes/" + id);
        assertThat(find(Anchor.class).withText("下载本班 2 张证书（ZIP）").exists()).isFalse();
        seeded.aCertificate(name, "110108", TODAY.plusDays(400), id.value());
        seeded.aCertificate(name, "110108", TODAY.plusDays(400), id.value());
        seeded.aCertificate(name, "110101", TODAY.plusDays(400), id.value());

        UI.getCurrent().navigate("desk/classes");
        UI.getCurrent().navigate("desk/classes/" + id);

        assertThat(find(Anchor.class).withText("下载本班 2 张证书（ZIP）").single().getHref())
                .isEqualTo("/desk/certificates/class/" + id + ".zip");
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private static String day(LocalDate date) {
        return Dates.longDate(date, Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void offersAFileForImport() {
        Acting.asCoordinatorOf("110108");

        navigate(IntakeView.class);

        assertThat(find(Button.class).withText("选择文件").exists()).isTrue();
    }
}
