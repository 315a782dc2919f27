package org.anlin.shared.print;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Says that the colours of the document are sRGB. */
final class OutputIntent {

    private static final String CONDITION = "sRGB IEC61966-2.1";
    private static final byte[] PROFILE = Deflate.best(SrgbProfile.bytes());

    private OutputIntent() {}

    static COSDictionary sRgb() {
        COSDictionary intent = Cos.dictionary(COSName.OUTPUT_INTENT);
        intent.setDirect(true);
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, CONDITION);
        intent.setString(COSName.INFO, CONDITION);
        PdfStream profile = PdfStream.compressed(PROFILE);
        profile.setInt(COSName.N, 3);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }
}
