package org.anlin.shared.print;

/** The colours of a certificate as {@code #rrggbb}: title and frame in the accent, fine ornaments in the ornament colour. */
public record CertificateStyle(String accent, String ornament) {

    public static final CertificateStyle DEFAULT = new CertificateStyle("#0b5c5c", "#b08a4e");

    public CertificateStyle {
        Colour.parse(accent);
        Colour.parse(ornament);
    }
}
