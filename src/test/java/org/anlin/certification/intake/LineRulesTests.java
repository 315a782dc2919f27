package org.anlin.certification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anlin.certification.CertificateScheme;
import org.anlin.certification.Renewal;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineRulesTests {

    private static final String HEADER = "编号,姓名,证书,发证日期,有效期至,联系方式,区代码\n";
    private static final CertificateScheme CPR = new CertificateScheme(
            "cpr-aed",
            2,
            "心肺复苏与AED 证书",
            "CPR and AED Certificate",
            "",
            "",
            List.of("cpr-aed"),
            true,
            false,
            24,
            true,
            new Renewal(List.of("cpr-aed"), 90, 90, List.of(30)),
            "#000000");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void readsTheEncodingsOfChina(String charset) {
        Candidate candidate =
                read((HEADER + "京救〔2024〕8号,欧阳晓燕,心肺复苏与AED 证书,2024-02-29,,,110108").getBytes(Charset.forName(charset)));

        assertThat(candidate.problem()).isNull();
        assertThat(candidate.name()).isEqualTo("欧阳晓燕");
        assertThat(candidate.until()).isEqualTo("2026-02-28");
    }

    @Test
    void readsAByteOrderMarkAndTabs() {
        Candidate candidate = read("\uFEFFnumber\tname\tscheme\tfrom\nA-1\tZoë Müller\tcpr-aed\t2024/3/5"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(candidate.problem()).isNull();
        assertThat(candidate.until()).isEqualTo("2026-03-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",王小明,cpr-aed,2024-03-05,,,           | number",
                "=cmd,王小明,cpr-aed,2024-03-05,,,       | number",
                "A-1,<b>,cpr-aed,2024-03-05,,,          | name",
                "A-1,王小明,keramik,2024-03-05,,,        | scheme",
                "A-1,王小明,cpr-aed,2023-02-29,,,        | from",
                "A-1,王小明,cpr-aed,2099-01-01,,,        | from",
                "A-1,王小明,cpr-aed,2024-03-05,2024-03-04,, | until",
                "A-1,王小明,cpr-aed,2024-03-05,,,海淀     | district",
                "A-1,\"王小明,cpr-aed,2024-03-05,,,      | unreadable",
                "just words                             | number",
            })
    void saysWhatIsWrong(String line, String problem) {
        assertThat(read(utf8(HEADER + line)).problem()).isEqualTo("certification.intake.line." + problem);
    }

    @Test
    void aBrokenLineSpoilsNoOther() {
        List<Table.Line> lines = Table.read(utf8(HEADER + "A-1,\"王小明,cpr-aed,2024-03-05\nA-2,王小红,cpr-aed,2024-03-05"))
                .lines();
        LineRules rules = rules(lines, null);

        assertThat(rules.read(lines.get(1)).isGood()).isFalse();
        assertThat(rules.read(lines.get(2)).isGood()).isTrue();
        assertThat(rules.read(lines.get(2)).line()).isEqualTo(3);
    }

    @Test
    void aNumberComesOnce() {
        List<Table.Line> lines = Table.read(utf8(HEADER + "A-1,王小明,cpr-aed,2024-03-05\nA-1,王小红,cpr-aed,2024-03-05"))
                .lines();
        LineRules rules = rules(lines, null);

        assertThat(rules.read(lines.get(1)).outcome()).isEqualTo("GOOD");
        assertThat(rules.read(lines.get(2)).outcome()).isEqualTo("DUPLICATE");
    }

    @Test
    void aCoordinatorImportsForTheOwnDistrict() {
        List<Table.Line> lines = Table.read(
                        utf8(HEADER + "A-1,王小明,cpr-aed,2024-03-05,,,110105\nA-2,王小红,cpr-aed,2024-03-05,,,"))
                .lines();
        LineRules rules = rules(lines, Set.of("110108"));

        assertThat(rules.read(lines.get(1)).problem()).endsWith("district-of-others");
        assertThat(rules.read(lines.get(2)).district()).isEqualTo("110108");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-29",
        "2024/2/9, 2024-02-09",
        "2024年12月1日, 2024-12-01",
        "45351, 2024-02-29",
        "2024-03-05 00:00:00, 2024-03-05"
    })
    void readsDaysAsPeopleWriteThem(String text, LocalDate day) {
        assertThat(LineRules.date(text)).contains(day);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> Table.read(new byte[] {1, 0, 2, 0})).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Table.read(new byte[] {'P', 'K', 3, 4, 5}))
                .hasMessageContaining("certification.intake.no-table");
        assertThatThrownBy(() -> new Columns(List.of("{\"a\": 1}"))).hasMessageContaining("no-header");
    }

    private static Candidate read(byte[] file) {
        List<Table.Line> lines = Table.read(file).lines();
        return rules(lines, null).read(lines.get(1));
    }

    private static LineRules rules(List<Table.Line> lines, Set<String> districts) {
        return new LineRules(
                new Columns(lines.getFirst().cells()), List.of(CPR), districts, LocalDate.of(2026, 11, 22));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
