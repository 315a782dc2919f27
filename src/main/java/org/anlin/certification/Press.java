package org.anlin.certification;

import java.util.List;
import java.util.Objects;
import org.anlin.shared.print.Bilingual;
import org.anlin.shared.print.CertificateForm;
import org.anlin.shared.print.CertificatePrint;
import org.anlin.shared.print.CertificatePrinter;
import org.anlin.shared.print.CertificateSigner;
import org.anlin.shared.print.CertificateStyle;
import org.anlin.shared.print.PrintLanguage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints a row of the register, signed, whenever somebody asks: the same row gives the same bytes. */
@Component
public class Press {

    private final CertificatePrinter printer;
    private final CertificateSigner signer;
    private final String publicUrl;

    Press(CertificatePrinter printer, CertificateSigner signer, @Value("${anlin.public-url}") String publicUrl) {
        this.printer = printer;
        this.signer = signer;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    public byte[] print(HeldCertificate certificate) {
        return printer.print(sheet(certificate), signer);
    }

    CertificatePrint sheet(HeldCertificate certificate) {
        CertificateScheme scheme = certificate.scheme();
        var form = new CertificateForm(
                new Bilingual(scheme.title(), scheme.titleEn()),
                List.of(new Bilingual(scheme.wording(), scheme.wordingEn())),
                new Bilingual(certificate.issuer(), certificate.issuerEn()),
                PrintLanguage.ZH,
                certificate.demo(),
                new CertificateStyle(scheme.accent(), CertificateStyle.DEFAULT.ornament()));
        return new CertificatePrint(
                form,
                Objects.requireNonNull(certificate.holderName(), "an erased holder's certificate is not printed"),
                certificate.number(),
                certificate.issuedAt(),
                certificate.validUntil(),
                publicUrl + "/verify/" + certificate.code());
    }
}
