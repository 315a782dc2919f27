package org.anlin.shared.print;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A stream whose bytes are ready to be written; PDFBox's own copies them into a scratch buffer first. */
final class PdfStream extends COSDictionary {

    private final byte[] content;

    private PdfStream(byte[] content) {
        this.content = content;
        setInt(COSName.LENGTH, content.length);
    }

    /** Already compressed for FlateDecode. */
    static PdfStream compressed(byte[] content) {
        PdfStream stream = new PdfStream(content);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    byte[] content() {
        return content;
    }
}
