package org.anlin.certification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anlin.accounts.PersonMark;
import org.anlin.certification.CertificateScheme;
import org.anlin.certification.Renewal;
import org.anlin.shared.intake.Columns;
import org.anlin.shared.intake.TableFile;
import org.anlin.shared.intake.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void aCertificateLastsAsItsSchemeSays() {
        Candidate candidate = read("京救〔2024〕8号,欧阳晓燕,心肺复苏与AED 证书,2024-02-29,,,110108");

        assertThat(candidate.problem()).isNull();
        assertThat(candidate.name()).isEqualTo("欧阳晓燕");
        assertThat(candidate.until()).isEqualTo("2026-02-28");
    }

    @Test
    void marksByWhatTheHolderIsFound() {
        Candidate candidate = read("A-1,王小明,cpr-aed,2024-03-05,,+86 139 1234 5678,");

        assertThat(candidate.whose().contact()).isEqualTo("13912345678");
        assertThat(candidate.whose().byContact()).isEqualTo(new PersonMark("13912345678"));
        assertThat(candidate.whose().byIdentity()).isNull();
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
                "A-1,王小明,cpr-aed,2024-03-05,,12345,  | contact",
                "A-1,\"王小明,cpr-aed,2024-03-05,,,      | unreadable",
                "just words                             | number",
            })
    void saysWhatIsWrong(String line, String problem) {
        assertThat(read(line).problem()).isEqualTo("certification.intake.line." + problem);
    }

    @Test
    void aNumberComesOnce() {
        List<Candidate> lines = readAll("A-1,王小明,cpr-aed,2024-03-05\nA-1,王小红,cpr-aed,2024-03-05", null);

        assertThat(lines)
                .extracting(Candidate::outcome)
                .containsExactly(Candidate.Outcome.GOOD, Candidate.Outcome.DUPLICATE);
    }

    @Test
    void aCoordinatorImportsForTheOwnDistrict() {
        List<Candidate> lines =
                readAll("A-1,王小明,cpr-aed,2024-03-05,,,110105\nA-2,王小红,cpr-aed,2024-03-05,,,", Set.of("110108"));

        assertThat(lines.getFirst().problem()).endsWith("district-of-others");
        assertThat(lines.getLast().district()).isEqualTo("110108");
    }

    @Test
    void refusesAHeaderThatLacksColumns() {
        assertThatThrownBy(() -> columns(List.of("{\"a\": 1}"))).hasMessageContaining("no-header");
    }

    private static Candidate read(String line) {
        return readAll(line, null).getFirst();
    }

    private static List<Candidate> readAll(String lines, Set<String> districts) {
        TableFile table = TableFile.open(TableFiles.of(HEADER + lines));
        var marking = new LineRules.Marking(
                contact -> new PersonMark(contact.value()), number -> new PersonMark(number.value()));
        var rules =
                new LineRules(columns(table.header()), List.of(CPR), districts, LocalDate.of(2026, 11, 22), marking);
        return TableFiles.lines(table).stream().map(rules::read).toList();
    }

    private static Columns<Column> columns(List<String> header) {
        return new Columns<>(Column.class, header, "certification.intake.no-header");
    }
}
