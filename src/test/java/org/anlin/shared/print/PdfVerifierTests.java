package org.anlin.shared.print;

import static org.anlin.shared.print.PrintFixtures.certificateOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.anlin.shared.print.Verdict.Altered;
import org.anlin.shared.print.Verdict.Genuine;
import org.anlin.shared.print.Verdict.NotAPdf;
import org.anlin.shared.print.Verdict.NotOurs;
import org.junit.jupiter.api.Test;

class PdfVerifierTests {

    private final CertificatePrinter printer = new CertificatePrinter(PrintFixtures.FONTS);
    private final CertificatePrint print = certificateOf("王小明");
    private final byte[] certificate = printer.print(print, new CertificateSigner(PrintFixtures.KEY));
    private final PdfVerifier verifier =
            new PdfVerifier(List.of(PrintFixtures.OTHER_KEY.certificate(), PrintFixtures.KEY.certificate()));

    @Test
    void knowsOurOwnCertificateAndItsCode() {
        assertThat(verifier.verify(certificate))
                .isEqualTo(new Genuine(print.verificationUrl()))
                .extracting(verdict -> ((Genuine) verdict).code())
                .isEqualTo(print.verificationUrl().replaceAll(".*/", ""));
    }

    @Test
    void knowsCertificatesOfAnEarlierKey() {
        byte[] earlier = printer.print(print, new CertificateSigner(PrintFixtures.OTHER_KEY));

        assertThat(verifier.verify(earlier)).isInstanceOf(Genuine.class);
    }

    @Test
    void signsWithRsaAsWell() {
        SigningKey rsa = PrintFixtures.rsaKey();
        byte[] signed = printer.print(print, new CertificateSigner(rsa));

        assertThat(new PdfVerifier(List.of(rsa.certificate())).verify(signed)).isInstanceOf(Genuine.class);
        assertThat(printer.print(print, new CertificateSigner(rsa))).isEqualTo(signed);
    }

    @Test
    void signsTheSameCertificateWithTheSameBytes() {
        assertThat(printer.print(print, new CertificateSigner(PrintFixtures.KEY)))
                .isEqualTo(certificate);
    }

    @Test
    void noticesEveryAlteredByteOutsideOfTheSignature() {
        int gap = new String(certificate, StandardCharsets.ISO_8859_1).indexOf("/Contents <");
        int gapEnd = Bytes.indexOf(certificate, new byte[] {'>'}, gap);
        for (int i = 0; i < certificate.length; i += 61) {
            if (i < gap || i > gapEnd) {
                byte[] altered = certificate.clone();
                altered[i] ^= 1;
                assertThat(verifier.verify(altered)).isNotInstanceOf(Genuine.class);
            }
        }
    }

    @Test
    void callsAnAlteredCertificateAltered() {
        byte[] altered = certificate.clone();
        altered[5000] ^= 1;

        assertThat(verifier.verify(altered)).isInstanceOf(Altered.class);
    }

    @Test
    void noticesAppendedBytes() {
        byte[] appended = Arrays.copyOf(certificate, certificate.length + 1);

        assertThat(verifier.verify(appended)).isInstanceOf(Altered.class);
    }

    @Test
    void noticesAByteRangeWidenedOverAppendedBytes() {
        byte[] wider = new String(certificate, StandardCharsets.ISO_8859_1)
                .concat("\n%padding")
                .replaceFirst("(/ByteRange \\[0 \\d+ \\d+ )(\\d+)( *])", "$1" + widened() + "$3")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(verifier.verify(wider)).isInstanceOf(Altered.class);
    }

    private String widened() {
        var range = java.util.regex.Pattern.compile("/ByteRange \\[0 \\d+ \\d+ (\\d+)")
                .matcher(new String(certificate, StandardCharsets.ISO_8859_1));
        assertThat(range.find()).isTrue();
        return String.valueOf(Integer.parseInt(range.group(1)) + "\n%padding".length());
    }

    @Test
    void doesNotTrustAnotherSigner() {
        PdfVerifier other = new PdfVerifier(List.of(PrintFixtures.OTHER_KEY.certificate()));

        assertThat(other.verify(certificate)).isInstanceOf(NotOurs.class);
    }

    @Test
    void doesNotTakeAnUnsignedOneForOurs() {
        assertThat(verifier.verify(printer.print(print))).isInstanceOf(NotOurs.class);
    }

    @Test
    void tellsOtherFilesFromPdf() {
        assertThat(verifier.verify(new byte[0])).isInstanceOf(NotAPdf.class);
        assertThat(verifier.verify("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(NotAPdf.class);
    }

    @Test
    void survivesGarbage() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] garbage = certificate.clone();
            for (int k = 0; k < 200; k++) {
                garbage[10 + random.nextInt(garbage.length - 10)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(garbage, random.nextInt(garbage.length));
            assertThat(verifier.verify(cut)).isNotInstanceOf(Genuine.class);
        }
    }

    @Test
    void isDoneWithAHugeFileAtOnce() {
        byte[] range = "/ByteRange [0 10 2000000000 9999999999]".getBytes(StandardCharsets.US_ASCII);
        byte[] huge = new byte[50_000_000];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, huge, 0, 8);
        for (int at = 100; at + range.length < huge.length; at += range.length) {
            System.arraycopy(range, 0, huge, at, range.length);
        }

        assertThat(org.junit.jupiter.api.Assertions.assertTimeout(
                        java.time.Duration.ofSeconds(2), () -> verifier.verify(huge)))
                .isInstanceOf(NotOurs.class);
    }
}
