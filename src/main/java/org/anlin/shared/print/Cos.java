package org.anlin.shared.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Short forms for the objects that a PDF is made of. */
final class Cos {

    private Cos() {}

    static COSDictionary dictionary(COSName type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        return dictionary;
    }

    static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }

    static COSBase number(double value) {
        return value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat(Math.round(value * 100) / 100f);
    }

    static COSArray rectangle(GlyphBox box) {
        return array(number(box.left()), number(box.bottom()), number(box.right()), number(box.top()));
    }

    /** Written in its place and not as an object of its own. */
    static COSDictionary direct() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }
}
