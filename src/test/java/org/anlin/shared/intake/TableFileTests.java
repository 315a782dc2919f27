package org.anlin.shared.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anlin.shared.RuleViolation;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTests {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GBK", "GB18030"})
    void readsTheEncodingsOfChina(String charset) {
        TableFile table = open("编号,姓名\n京救〔2024〕8号,欧阳晓燕".getBytes(Charset.forName(charset)));

        assertThat(table.header()).containsExactly("编号", "姓名");
        assertThat(TableFiles.lines(table)).containsExactly(new TableLine(2, List.of("京救〔2024〕8号", "欧阳晓燕")));
    }

    @Test
    void forgetsAByteOrderMarkAndReadsTabs() {
        TableFile table = TableFile.open(TableFiles.of("\uFEFFnumber\tname\nA-1\tZoë Müller"));

        assertThat(table.header()).containsExactly("number", "name");
        assertThat(table.lines()).isEqualTo(1);
    }

    @Test
    void aBrokenLineSpoilsNoOther() {
        TableFile table = TableFile.open(TableFiles.of("a,b\n1,\"x\n2,y\n\n3,z\n"));

        assertThat(TableFiles.lines(table))
                .containsExactly(
                        new TableLine(2, List.of()),
                        new TableLine(3, List.of("2", "y")),
                        new TableLine(5, List.of("3", "z")));
    }

    @Test
    void twentyMegabytesWithABrokenLineInTheMiddle() {
        String filling = "x".repeat(90);
        var text = new StringBuilder("编号,说明\n");
        for (int i = 2; i <= 200_000; i++) {
            text.append(i).append(i == 100_000 ? ",\"" : ",").append(filling).append('\n');
        }
        TableFile table = open(text.toString().getBytes(Charset.forName("GBK")));
        int[] seen = new int[3];

        table.read(1_000, lines -> {
            seen[0] += lines.size();
            seen[1] = Math.max(seen[1], lines.size());
            seen[2] +=
                    (int) lines.stream().filter(line -> line.cells().isEmpty()).count();
        });

        assertThat(seen).containsExactly(199_999, 1_000, 1);
    }

    @Test
    void readsASpreadsheet() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            sheet.value(0, 0, "手机号");
            sheet.value(1, 0, 13912345678L);
        }

        assertThat(TableFiles.lines(open(out.toByteArray()))).containsExactly(new TableLine(2, List.of("13912345678")));
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
        assertThat(SpreadsheetDate.parse(text)).contains(day);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> open(new byte[] {1, 0, 2, 0})).hasMessageContaining("shared.intake.no-table");
        assertThatThrownBy(() -> open(new byte[] {'P', 'K', 3, 4, 5})).hasMessageContaining("shared.intake.no-table");
        assertThatThrownBy(() -> open(new byte[0])).hasMessageContaining("shared.intake.no-table");
        assertThatThrownBy(() -> open(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 10}))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void refusesWhatIsTooLong() {
        String many = "a\n".repeat(TableFile.MOST_LINES + 2);

        assertThatThrownBy(() -> TableFile.open(TableFiles.of(many))).hasMessageContaining("too-long");
        assertThatThrownBy(() -> open(new byte[26 * 1024 * 1024])).hasMessageContaining("too-large");
    }

    @Test
    void refusesAWorkbookThatUnpacksWithoutEnd() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 70; i++) {
                zip.write(zeros);
            }
        }

        assertThat(out.size()).isLessThan(200_000);
        assertThatThrownBy(() -> open(out.toByteArray())).hasMessageContaining("too-long");
    }

    private static TableFile open(byte[] bytes) {
        return TableFile.open(TableFiles.of(bytes));
    }
}
