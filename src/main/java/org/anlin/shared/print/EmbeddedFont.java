package org.anlin.shared.print;

import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** A glyph subset ready to go into any number of documents: its compressed bytes are made once. Immutable. */
record EmbeddedFont(
        String resourceName,
        FontFile font,
        List<Glyph> glyphs,
        String baseName,
        byte[] file,
        int fileSize,
        byte[] toUnicode) {

    private static final int SYMBOLIC = 4;
    private static final int TAG_LENGTH = 6;
    private static final int USUAL_WIDTH = 1000;

    static EmbeddedFont of(GlyphSubset subset, int compression) {
        byte[] file = SubsetFile.of(subset);
        return new EmbeddedFont(
                subset.resourceName(),
                subset.font(),
                List.copyOf(subset.glyphs()),
                tag(file) + "+" + subset.font().name(),
                Deflate.compress(file, compression),
                file.length,
                Deflate.compress(ToUnicode.of(subset.glyphs()), compression));
    }

    static EmbeddedFont best(GlyphSubset subset) {
        return of(subset, Deflater.BEST_COMPRESSION);
    }

    /** Taken from the content, so that the same subset has the same name in every run. */
    private static String tag(byte[] file) {
        CRC32 crc = new CRC32();
        crc.update(file);
        long rest = crc.getValue();
        StringBuilder tag = new StringBuilder(TAG_LENGTH);
        for (int i = 0; i < TAG_LENGTH; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    COSDictionary toCos() {
        COSDictionary type0 = Cos.dictionary(COSName.FONT);
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setName(COSName.BASE_FONT, baseName);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        type0.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant()));
        type0.setItem(COSName.TO_UNICODE, PdfStream.compressed(toUnicode));
        return type0;
    }

    private COSDictionary descendant() {
        COSDictionary descendant = Cos.dictionary(COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, baseName);
        COSDictionary collection = Cos.direct();
        collection.setString(COSName.REGISTRY, "Adobe");
        collection.setString(COSName.ORDERING, "Identity");
        collection.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, collection);
        descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        descendant.setItem(COSName.FONT_DESC, descriptor());
        descendant.setInt(COSName.DW, USUAL_WIDTH);
        descendant.setItem(COSName.W, widths());
        return descendant;
    }

    /** Runs of widths that differ from the usual one, which is that of a Han character. */
    private COSArray widths() {
        COSArray widths = new COSArray();
        COSArray run = new COSArray();
        for (int id = 1; id <= glyphs.size(); id++) {
            double advance = font.advance(glyphs.get(id - 1).id());
            if (advance == USUAL_WIDTH) {
                run = new COSArray();
                continue;
            }
            if (run.size() == 0) {
                widths.add(COSInteger.get(id));
                widths.add(run);
            }
            run.add(Cos.number(advance));
        }
        return widths;
    }

    private COSDictionary descriptor() {
        COSDictionary descriptor = Cos.dictionary(COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, baseName);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, Cos.rectangle(font.fontBox()));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setItem(COSName.ASCENT, Cos.number(font.ascent()));
        descriptor.setItem(COSName.DESCENT, Cos.number(font.descent()));
        descriptor.setItem(COSName.CAP_HEIGHT, Cos.number(font.ascent()));
        descriptor.setInt(COSName.STEM_V, 80);
        PdfStream stream = PdfStream.compressed(file);
        stream.setInt(COSName.LENGTH1, fileSize);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }
}
