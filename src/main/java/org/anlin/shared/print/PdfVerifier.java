package org.anlin.shared.print;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;

/**
 * Tells whether a file is a certificate of ours, unchanged. It never parses the PDF: a file is genuine only if one of our keys
 * signed every byte of it, and such a file we wrote ourselves. So neither bombs nor encryption nor broken structure matter, and
 * the time depends on nothing but the size of the file.
 */
public final class PdfVerifier {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_WITHIN = 1024;

    private final KnownSigners signers;

    /** @param known all certificates that the operator has ever signed with */
    public PdfVerifier(Collection<X509Certificate> known) {
        signers = new KnownSigners(known);
    }

    public Verdict verify(byte[] file) {
        int header = Bytes.indexOf(file, PDF, 0);
        if (header < 0 || header > HEADER_WITHIN) {
            return new Verdict.NotAPdf();
        }
        List<FoundSignature> ours = FoundSignature.allIn(file).stream()
                .filter(signature -> signers.signed(signature.cms()))
                .toList();
        if (ours.isEmpty()) {
            return new Verdict.NotOurs();
        }
        return ours.stream()
                .filter(signature -> signature.coversAllOf(file))
                .findFirst()
                .filter(signature -> signature.hasDigestOf(file))
                .flatMap(signature -> signature.address(file))
                .<Verdict>map(Verdict.Genuine::new)
                .orElseGet(Verdict.Altered::new);
    }
}
