package org.anlin.shared.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.anlin.shared.print.PrintedTable.Column;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TablePrinterTests {

    private final TablePrinter printer = new TablePrinter(PrintFixtures.FONTS);

    @Test
    void rareAndLongNamesArePrintedWhole() throws IOException {
        String text = text(print(List.of("𠮷田花子", "迪丽热巴·艾合买提江", "㛃龘", "Łukasz Nguyễn")), 1);

        assertThat(text).contains("𠮷田花子", "㛃龘", "Nguyễn").containsPattern("迪丽热巴·\\s?艾合买提江");
    }

    @Test
    void aCharacterWithoutAGlyphDoesNotStopTheSheet() throws IOException {
        assertThat(text(print(List.of("王\uE000五")), 1)).contains("王〓五");
    }

    @Test
    void longTablesGoOnWithTheirHead() throws IOException {
        byte[] pdf = print(IntStream.rangeClosed(1, 60).mapToObj(i -> "学员" + i).toList());

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(841.89f);
        }
        assertThat(text(pdf, 3)).contains("点名表", "姓名", "学员60");
    }

    private byte[] print(List<String> names) {
        return printer.print(
                "点名表",
                Locale.SIMPLIFIED_CHINESE,
                List.of(new PrintedTable(
                        "点名表",
                        List.of("2028-02-29 09:00"),
                        List.of(new Column("姓名", 1), new Column("签名", 2)),
                        names.stream().map(name -> List.of(name, "")).toList())));
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }
}
