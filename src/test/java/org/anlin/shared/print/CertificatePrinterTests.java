package org.anlin.shared.print;

import static org.anlin.shared.print.PrintFixtures.certificateOf;
import static org.anlin.shared.print.PrintFixtures.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificatePrinterTests {

    private static final int LARGEST = 25_000;

    private final CertificatePrinter printer = new CertificatePrinter(PrintFixtures.FONTS);

    @ParameterizedTest
    @CsvFileSource(resources = "/certification/rare-names.tsv", delimiter = '\t')
    void printsRareNamesSoThatTheyCanBeReadOut(String name, String kind) throws IOException {
        byte[] pdf = printer.print(certificateOf(name));

        assertThat(text(pdf).replace("\n", "")).contains(name);
    }

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void printsEverythingThatTheCertificateSays(PrintLanguage language) throws IOException {
        byte[] pdf = printer.print(certificateOf("王小明", form(language, false)));

        assertThat(text(pdf))
                .contains("家庭应急准备 完成证明", "Certificate of Completion", "王小明", "AL-2026-000123", "2026", "2028")
                .contains("/verify/8f3ab91d27c64e05")
                .doesNotContain("演示", "DEMO");
    }

    @Test
    void saysAcrossTheSheetThatItIsADemo() throws IOException {
        assertThat(text(printer.print(certificateOf("王小明", form(PrintLanguage.ZH, true)))))
                .contains("演", "示");
        assertThat(text(printer.print(certificateOf("王小明", form(PrintLanguage.EN, true)))))
                .contains("DEMO");
    }

    @Test
    void printsTheSameBytesForTheSameCertificate() {
        byte[] first = printer.print(certificateOf("王𠮷明"));
        byte[] again = new CertificatePrinter(PrintFixtures.FONTS).print(certificateOf("王𠮷明"));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void printsTheSameBytesOnManyThreads() throws Exception {
        List<CertificatePrint> prints = IntStream.range(0, 200)
                .mapToObj(i -> PrintFixtures.certificate(
                        i % 2 == 0 ? "刘𬭚" : "Zoë Müller", form(PrintLanguage.ZH, i % 3 == 0), i))
                .toList();
        List<byte[]> expected = prints.stream().map(printer::print).toList();

        List<byte[]> printed = onTwoThreads(prints, new CertificatePrinter(PrintFixtures.FONTS));

        assertThat(printed).usingElementComparator(java.util.Arrays::compare).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void isSmall(PrintLanguage language) {
        assertThat(printer.print(certificateOf("欧阳娜娜", form(language, true)))).hasSizeLessThanOrEqualTo(LARGEST);
        assertThat(printer.print(certificateOf("吉野𠮷", form(language, false)))).hasSizeLessThanOrEqualTo(LARGEST);
    }

    @Test
    void wrapsTheLongestNameIntoTheSheet() throws IOException {
        byte[] pdf = printer.print(certificateOf("赛".repeat(60)));

        assertThat(text(pdf).lines().filter(line -> line.startsWith("赛")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).hasSize(30));
    }

    private static List<byte[]> onTwoThreads(List<CertificatePrint> prints, CertificatePrinter printer)
            throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<Callable<byte[]>> jobs = new ArrayList<>();
            prints.forEach(print -> jobs.add(() -> printer.print(print)));
            List<byte[]> printed = new ArrayList<>();
            for (Future<byte[]> job : workers.invokeAll(jobs)) {
                printed.add(job.get());
            }
            return printed;
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
