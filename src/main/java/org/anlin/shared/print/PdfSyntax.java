package org.anlin.shared.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Writes objects in the notation of PDF, other objects as references. */
record PdfSyntax(PdfObjects objects, ByteArrayOutputStream out) {

    void write(COSDictionary dictionary) {
        print("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            value(entry.getKey());
            print(" ");
            value(entry.getValue());
        }
        print(">>");
    }

    private void value(COSBase value) {
        try {
            switch (value) {
                case COSDictionary dictionary when dictionary.isDirect() -> write(dictionary);
                case COSDictionary dictionary -> print(objects.number(dictionary) + " 0 R");
                case COSArray array -> array(array);
                case COSName name -> name.writePDF(out);
                case COSInteger integer -> integer.writePDF(out);
                case COSFloat number -> number.writePDF(out);
                case COSBoolean flag -> flag.writePDF(out);
                case COSString string -> COSWriter.writeString(string, out);
                default -> throw new IllegalArgumentException("Not to be written: " + value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void array(COSArray array) {
        print("[");
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                print(" ");
            }
            value(array.get(i));
        }
        print("]");
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
