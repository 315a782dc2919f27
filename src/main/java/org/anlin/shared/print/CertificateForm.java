package org.anlin.shared.print;

import java.util.List;

/** What every certificate of a scheme has in common; equal forms share one prepared printing plate. */
public record CertificateForm(
        Bilingual title,
        List<Bilingual> wording,
        Bilingual issuer,
        PrintLanguage language,
        boolean demo,
        CertificateStyle style) {

    public CertificateForm {
        wording = List.copyOf(wording);
    }
}
