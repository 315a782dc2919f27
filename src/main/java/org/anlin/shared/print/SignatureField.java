package org.anlin.shared.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** An invisible signature field with room for a signature. It carries the verification address where it is read without a parser. */
record SignatureField(int reservedBytes, String pdfDate, String address) {

    /** As wide as any real offset, so that the real one can be written over it. */
    static final long PLACEHOLDER = 1_000_000_000L;

    private static final int SIGNATURES_EXIST_AND_APPEND_ONLY = 3;
    private static final int PRINT_AND_LOCKED = 4 + 128;

    void addTo(COSDictionary catalog, COSDictionary page) {
        COSDictionary widget = widget(page);
        page.setItem(COSName.ANNOTS, Cos.array(widget));
        COSDictionary form = Cos.direct();
        form.setItem(COSName.FIELDS, Cos.array(widget));
        form.setInt(COSName.SIG_FLAGS, SIGNATURES_EXIST_AND_APPEND_ONLY);
        catalog.setItem(COSName.ACRO_FORM, form);
    }

    private COSDictionary widget(COSDictionary page) {
        COSDictionary widget = Cos.dictionary(COSName.ANNOT);
        widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
        widget.setItem(COSName.FT, COSName.SIG);
        widget.setString(COSName.T, "Signature");
        widget.setInt(COSName.F, PRINT_AND_LOCKED);
        widget.setItem(COSName.RECT, Cos.rectangle(GlyphBox.EMPTY));
        widget.setItem(COSName.P, page);
        widget.setItem(COSName.V, signature());
        return widget;
    }

    private COSDictionary signature() {
        COSDictionary signature = Cos.dictionary(COSName.SIG);
        signature.setItem(COSName.FILTER, COSName.ADOBE_PPKLITE);
        signature.setName(COSName.SUB_FILTER, "ETSI.CAdES.detached");
        signature.setString(COSName.CONTACT_INFO, address);
        signature.setString(COSName.M, pdfDate);
        COSInteger placeholder = COSInteger.get(PLACEHOLDER);
        COSArray range = Cos.array(COSInteger.ZERO, placeholder, placeholder, placeholder);
        range.setDirect(true);
        signature.setItem(COSName.BYTERANGE, range);
        signature.setItem(COSName.CONTENTS, new COSString(new byte[reservedBytes], true));
        return signature;
    }
}
