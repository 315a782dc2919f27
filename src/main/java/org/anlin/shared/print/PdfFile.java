package org.anlin.shared.print;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes a document in one go, small objects packed together, always the same bytes for the same objects. PDFBox's writer puts
 * the time into the file, and packs a signature away so that it can only be added in a second pass.
 */
final class PdfFile {

    private static final String HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";
    private static final int FREE = 0;
    private static final int PLAIN = 1;
    private static final int PACKED = 2;
    private static final int ENTRY_SIZE = 6;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
    private final List<COSDictionary> packed = new ArrayList<>();
    private final PdfObjects objects;
    private final ByteBuffer references;

    private PdfFile(COSDictionary catalog) {
        objects = new PdfObjects(catalog);
        references = ByteBuffer.allocate(ENTRY_SIZE * (objects.count() + 3));
    }

    static byte[] of(COSDictionary catalog) {
        PdfFile file = new PdfFile(catalog);
        file.write(catalog);
        return file.out.toByteArray();
    }

    private void write(COSDictionary catalog) {
        print(HEADER);
        refer(0, FREE, 0, 0xFFFF);
        objects.all().forEach(this::writeOrPack);
        int pack = objects.count() + 1;
        writePlain(pack, pack());
        for (int i = 0; i < packed.size(); i++) {
            refer(objects.number(packed.get(i)), PACKED, pack, i);
        }
        int trailer = pack + 1;
        int start = out.size();
        refer(trailer, PLAIN, start, 0);
        writeBody(trailer, trailer(catalog, trailer + 1));
        print("startxref\n" + start + "\n%%EOF\n");
    }

    private void writeOrPack(COSDictionary object) {
        if (object instanceof PdfStream || COSName.SIG.equals(object.getCOSName(COSName.TYPE))) {
            writePlain(objects.number(object), object);
        } else {
            packed.add(object);
        }
    }

    private void writePlain(int number, COSDictionary object) {
        refer(number, PLAIN, out.size(), 0);
        writeBody(number, object);
    }

    private void writeBody(int number, COSDictionary object) {
        print(number + " 0 obj\n");
        new PdfSyntax(objects, out).write(object);
        if (object instanceof PdfStream stream) {
            print("stream\n");
            out.writeBytes(stream.content());
            print("\nendstream");
        }
        print("\nendobj\n");
    }

    private PdfStream pack() {
        StringBuilder index = new StringBuilder();
        ByteArrayOutputStream bodies = new ByteArrayOutputStream(8192);
        for (COSDictionary object : packed) {
            index.append(objects.number(object))
                    .append(' ')
                    .append(bodies.size())
                    .append(' ');
            new PdfSyntax(objects, bodies).write(object);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream(8192);
        content.writeBytes(index.toString().getBytes(StandardCharsets.US_ASCII));
        content.writeBytes(bodies.toByteArray());
        PdfStream pack = PdfStream.compressed(Deflate.usual(content.toByteArray()));
        pack.setItem(COSName.TYPE, COSName.OBJ_STM);
        pack.setInt(COSName.N, packed.size());
        pack.setInt(COSName.FIRST, index.length());
        return pack;
    }

    private PdfStream trailer(COSDictionary catalog, int size) {
        PdfStream trailer = PdfStream.compressed(Deflate.usual(references.array()));
        trailer.setItem(COSName.TYPE, COSName.XREF);
        trailer.setInt(COSName.SIZE, size);
        trailer.setItem(COSName.W, Cos.array(COSInteger.ONE, COSInteger.THREE, COSInteger.TWO));
        trailer.setItem(COSName.ROOT, catalog);
        COSString id = new COSString(digest());
        trailer.setItem(COSName.ID, new COSArray(List.of(id, id)));
        return trailer;
    }

    private byte[] digest() {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(out.toByteArray()), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refer(int number, int type, int place, int index) {
        int at = ENTRY_SIZE * number;
        references.putInt(at, type << 24 | place).putShort(at + 4, (short) index);
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
