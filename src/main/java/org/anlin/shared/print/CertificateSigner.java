package org.anlin.shared.print;

import org.apache.pdfbox.cos.COSDictionary;

/** Signs certificates in the name of the operator (PAdES baseline). Safe for any number of threads. */
public final class CertificateSigner {

    /** An ECDSA signature varies by some bytes in length. */
    private static final int SLACK = 16;

    private final CadesSignature signature;
    private final int reservedBytes;

    public CertificateSigner(SigningKey key) {
        signature = new CadesSignature(key);
        reservedBytes = signature.of(new byte[0]).length + SLACK;
    }

    /** Leaves room for the signature in a document that is not written yet. */
    void reserve(COSDictionary catalog, COSDictionary page, Metadata metadata) {
        new SignatureField(reservedBytes, metadata.pdfDate(), metadata.address()).addTo(catalog, page);
    }

    /** Fills the room in the written document. */
    byte[] sign(byte[] file) {
        SignatureGap gap = SignatureGap.inNewFile(file);
        gap.writeRange(file);
        gap.writeSignature(file, signature.of(gap.signedContent(file)));
        return file;
    }
}
