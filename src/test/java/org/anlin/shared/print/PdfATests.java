package org.anlin.shared.print;

import static org.anlin.shared.print.PrintFixtures.certificateOf;
import static org.anlin.shared.print.PrintFixtures.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfATests {

    private final CertificatePrinter printer = new CertificatePrinter(PrintFixtures.FONTS);
    private final CertificateSigner signer = new CertificateSigner(PrintFixtures.KEY);

    @BeforeAll
    static void useVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<CertificatePrint> certificates() {
        return Stream.of(
                certificateOf("王小明"),
                certificateOf("吉野𠮷"),
                certificateOf("戚𰻝"),
                certificateOf("葛\uDB40\uDD01城"),
                certificateOf("Ndọ́ Adébáyọ̀", form(PrintLanguage.EN, true)),
                certificateOf("穆罕默德·阿里·本·阿卜杜勒阿齐兹·哈桑·赛义德", form(PrintLanguage.ZH, true)));
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void isPdfA2a(CertificatePrint print) throws Exception {
        assertThat(violations(printer.print(print))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void staysPdfA2aWhenSigned(CertificatePrint print) throws Exception {
        assertThat(violations(printer.print(print, signer))).isEmpty();
    }

    @Test
    void theCheckBites() throws Exception {
        byte[] pdf = printer.print(certificateOf("王小明"));
        byte[] untagged = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("/ICCBased", "/Nothing")
                .replace("/Subtype /XML", "/Subtype /XMX")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(violations(untagged)).isNotEmpty();
    }

    private static List<String> violations(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
