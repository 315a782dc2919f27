package org.anlin.shared.print;

import org.apache.pdfbox.cos.COSName;

/** A small drawing that is stored once and drawn many times. */
record OrnamentCell(String name, GlyphBox box, byte[] content) {

    static OrnamentCell of(String name, GlyphBox box, Canvas drawing) {
        return new OrnamentCell(name, box, Deflate.best(drawing.content()));
    }

    PdfStream toCos() {
        PdfStream form = PdfStream.compressed(content);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, Cos.rectangle(box));
        return form;
    }
}
