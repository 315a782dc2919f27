package org.anlin.shared.print;

import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Puts plate and sheet together into one PDF. */
final class CertificateDocument {

    private final CertificatePrint print;
    private final PrintingPlate plate;
    private final CertificateSheet sheet;
    private final Metadata metadata;
    private final COSDictionary page = Cos.dictionary(COSName.PAGE);

    CertificateDocument(CertificatePrint print, PrintingPlate plate) {
        this.print = print;
        this.plate = plate;
        this.sheet = CertificateSheet.of(print, plate);
        this.metadata = new Metadata(print);
    }

    byte[] unsigned() {
        return PdfFile.of(catalog());
    }

    byte[] signed(CertificateSigner signer) {
        COSDictionary catalog = catalog();
        signer.reserve(catalog, page, metadata);
        return signer.sign(PdfFile.of(catalog));
    }

    private COSDictionary catalog() {
        COSDictionary catalog = Cos.dictionary(COSName.CATALOG);
        fillCatalog(catalog);
        fillPage(catalog);
        return catalog;
    }

    private void fillCatalog(COSDictionary catalog) {
        COSDictionary marked = Cos.direct();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        COSDictionary preferences = Cos.direct();
        preferences.setBoolean(COSName.DISPLAY_DOC_TITLE, true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        catalog.setString(COSName.LANG, print.form().language().tag());
        catalog.setItem(
                COSName.STRUCT_TREE_ROOT,
                StructureTree.of(plate.elements(), print.form().language(), page));
        catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(OutputIntent.sRgb()));
        PdfStream packet = PdfStream.compressed(Deflate.usual(metadata.packet()));
        packet.setItem(COSName.TYPE, COSName.METADATA);
        packet.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, packet);
    }

    private void fillPage(COSDictionary catalog) {
        COSDictionary pages = Cos.dictionary(COSName.PAGES);
        catalog.setItem(COSName.PAGES, pages);
        pages.setItem(COSName.KIDS, Cos.array(page));
        pages.setInt(COSName.COUNT, 1);
        page.setItem(COSName.PARENT, pages);
        page.setItem(COSName.MEDIA_BOX, Cos.rectangle(new GlyphBox(0, 0, Page.WIDTH, Page.HEIGHT)));
        page.setItem(
                COSName.CONTENTS,
                Cos.array(PdfStream.compressed(plate.content()), PdfStream.compressed(sheet.content())));
        COSDictionary fonts = Cos.direct();
        Stream.of(plate.fonts(), sheet.fonts())
                .flatMap(list -> list.stream())
                .forEach(font -> fonts.setItem(font.resourceName(), font.toCos()));
        COSDictionary resources = Cos.direct();
        resources.setItem(COSName.FONT, fonts);
        COSDictionary ornaments = Cos.direct();
        plate.ornaments().forEach(cell -> ornaments.setItem(cell.name(), cell.toCos()));
        resources.setItem(COSName.XOBJECT, ornaments);
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.STRUCT_PARENTS, COSInteger.ZERO);
        page.setName(COSName.getPDFName("Tabs"), "S");
    }
}
