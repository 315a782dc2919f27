package org.anlin.shared.print;

import java.util.List;

/**
 * What all certificates of one form share, ready to be put into a document: compressed content, compressed fonts, the logical
 * structure and the places that a single certificate fills. Immutable.
 */
record PrintingPlate(
        CertificateForm form,
        Types types,
        GlyphCase glyphCase,
        byte[] content,
        List<EmbeddedFont> fonts,
        List<OrnamentCell> ornaments,
        List<TaggedElement> elements,
        ContentIds ids) {

    /** The numbers of the marked content that the certificate itself draws. */
    record ContentIds(int name, List<Integer> values, int code, int address) {}

    static PrintingPlate of(CertificateForm form, FontSet fonts) {
        return new PlateMaker(form, new Types(fonts, form)).make();
    }
}
