package org.anlin.shared.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Any number of drawn pages that share their fonts. */
final class PlainDocument {

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">\
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>\
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""";

    private PlainDocument() {}

    static byte[] of(String title, Locale language, List<Canvas> pages, GlyphCase glyphCase) {
        COSDictionary catalog = Cos.dictionary(COSName.CATALOG);
        catalog.setString(COSName.LANG, language.toLanguageTag());
        COSDictionary preferences = Cos.direct();
        preferences.setBoolean(COSName.DISPLAY_DOC_TITLE, true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        catalog.setItem(COSName.METADATA, titled(title));
        COSDictionary tree = Cos.dictionary(COSName.PAGES);
        catalog.setItem(COSName.PAGES, tree);
        COSDictionary resources = Cos.dictionary(COSName.RESOURCES);
        resources.setItem(COSName.FONT, fonts(glyphCase));
        COSArray kids = new COSArray();
        pages.forEach(page -> kids.add(page(page, tree, resources)));
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, pages.size());
        return PdfFile.of(catalog);
    }

    private static COSDictionary page(Canvas canvas, COSDictionary tree, COSDictionary resources) {
        COSDictionary page = Cos.dictionary(COSName.PAGE);
        page.setItem(COSName.PARENT, tree);
        page.setItem(COSName.MEDIA_BOX, Cos.rectangle(new GlyphBox(0, 0, Page.WIDTH, Page.HEIGHT)));
        page.setItem(COSName.CONTENTS, PdfStream.compressed(Deflate.usual(canvas.content())));
        page.setItem(COSName.RESOURCES, resources);
        return page;
    }

    private static COSDictionary fonts(GlyphCase glyphCase) {
        COSDictionary fonts = Cos.direct();
        glyphCase.subsets().stream()
                .map(subset -> EmbeddedFont.of(subset, Deflater.DEFAULT_COMPRESSION))
                .forEach(font -> fonts.setItem(font.resourceName(), font.toCos()));
        return fonts;
    }

    private static PdfStream titled(String title) {
        byte[] packet = PACKET.formatted(title.replace("&", "&amp;").replace("<", "&lt;"))
                .getBytes(StandardCharsets.UTF_8);
        PdfStream stream = PdfStream.compressed(Deflate.usual(packet));
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setName(COSName.SUBTYPE, "XML");
        return stream;
    }
}
