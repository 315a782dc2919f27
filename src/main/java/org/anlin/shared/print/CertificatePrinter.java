package org.anlin.shared.print;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Prints certificates as PDF/A-2a. Safe for any number of threads. */
public final class CertificatePrinter {

    private static final int MOST_PLATES = 64;

    private final FontSet fonts;
    private final Cache<CertificateForm, PrintingPlate> plates =
            Caffeine.newBuilder().maximumSize(MOST_PLATES).build();

    public CertificatePrinter(FontSet fonts) {
        this.fonts = fonts;
    }

    /** @throws MissingGlyphException when a character of the print is in no font; {@link Printability} asks beforehand */
    public byte[] print(CertificatePrint print) {
        return document(print).unsigned();
    }

    /** @throws MissingGlyphException as above */
    public byte[] print(CertificatePrint print, CertificateSigner signer) {
        return document(print).signed(signer);
    }

    private CertificateDocument document(CertificatePrint print) {
        return new CertificateDocument(print, plates.get(print.form(), form -> PrintingPlate.of(form, fonts)));
    }
}
