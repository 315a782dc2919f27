package org.anlin.certification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.certification.Acting;
import org.anlin.certification.CertificateStatus;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.SeededRegister;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.intake.TableWriter;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** The register as files: a spreadsheet of what is shown, the certificates of a class in one archive. */
@AnlinTest
class RegisterExportTests {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(TimeConfiguration.BEIJING));

    @Autowired
    RegisterExport export;

    @Autowired
    ClassBundle bundle;

    @Autowired
    SeededRegister seeded;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void atTheDesk() {
        Acting.asAdministrator();
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void exportsWhatTheFilterShowsAndWritesItDown() throws Exception {
        String name = "登记" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        seeded.aCertificate(name, "110108", TODAY.plusDays(40));
        seeded.aCertificate(name + "二", "110108", TODAY.plusDays(400));
        var administrator = Acting.asAdministrator();
        var out = new ByteArrayOutputStream();

        export.write(new RegisterFilter(name, null, CertificateStatus.VALID, null, null), Locale.CHINA, out);

        List<Row> rows = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))
                .getFirstSheet()
                .read();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getCellText(2)).isEqualTo("持证人");
        assertThat(rows.get(1).getCellText(2)).isEqualTo(name + "二");
        assertThat(rows.get(1).getCellText(3)).isEqualTo("海淀区");
        assertThat(rows.get(1).getCellAsDate(5).orElseThrow().toLocalDate()).isEqualTo(TODAY.plusDays(400));
        assertThat(rows.get(1).getCellText(6)).isEqualTo("有效");
        assertThat(jdbc.sql("SELECT details::text FROM audit.entry WHERE actor = ? AND action = 'register.exported'")
                        .param(administrator.value())
                        .query(String.class)
                        .single())
                .contains("VALID")
                .doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "-2", "+86", "\tx"})
    void writesNoFormula(String text) {
        assertThat(TableWriter.harmless(text)).isEqualTo("'" + text);
        assertThat(TableWriter.harmless("王" + text)).isEqualTo("王" + text);
    }

    @Test
    void packsTheCertificatesOfAClass() throws Exception {
        UUID trainingClass = UUID.randomUUID();
        seeded.aCertificate("张龘", "110108", TODAY.plusYears(2), trainingClass);
        seeded.aCertificate("欧阳晓燕", "110105", TODAY.plusYears(2), trainingClass);
        seeded.revoke(seeded.aCertificate("王小明", "110105", TODAY.plusYears(2), trainingClass));

        assertThat(namesIn(trainingClass)).hasSize(2).anyMatch(file -> file.endsWith(" 张龘.pdf"));
        Acting.asCoordinatorOf("110105");
        assertThat(namesIn(trainingClass)).singleElement().asString().endsWith(" 欧阳晓燕.pdf");
        Acting.asCoordinatorOf("110101");
        assertThatThrownBy(() -> namesIn(trainingClass)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void packsWhatTookTheirPlace() throws Exception {
        UUID trainingClass = UUID.randomUUID();
        HeldCertificate wrong = seeded.aCertificate("王小明", "110108", TODAY.plusYears(2), trainingClass);
        seeded.replace(wrong, "王晓明");

        assertThat(namesIn(trainingClass)).singleElement().asString().endsWith(" 王晓明.pdf");
    }

    @Test
    void aResidentGetsNoFile() {
        people.actAs(people.aResident(people.aPhone()));

        assertThatThrownBy(() -> export.write(RegisterFilter.ALL, Locale.CHINA, new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bundle.write(UUID.randomUUID(), new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<String> namesIn(UUID trainingClass) throws Exception {
        var out = new ByteArrayOutputStream();
        bundle.write(trainingClass, out);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(new String(zip.readNBytes(5))).isEqualTo("%PDF-");
                names.add(entry.getName());
            }
        }
        return names;
    }
}
