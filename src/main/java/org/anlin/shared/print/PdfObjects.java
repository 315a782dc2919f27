package org.anlin.shared.print;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/** Numbers the objects of a document in the order in which they are met: all dictionaries that are not marked as direct. */
final class PdfObjects {

    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final List<COSDictionary> objects = new ArrayList<>();

    PdfObjects(COSDictionary catalog) {
        visit(catalog);
    }

    private void visit(COSBase value) {
        if (value instanceof COSArray array) {
            array.forEach(this::visit);
        } else if (value instanceof COSDictionary dictionary) {
            if (!dictionary.isDirect()) {
                if (numbers.putIfAbsent(dictionary, objects.size() + 1) != null) {
                    return;
                }
                objects.add(dictionary);
            }
            dictionary.getValues().forEach(this::visit);
        }
    }

    List<COSDictionary> all() {
        return objects;
    }

    int count() {
        return objects.size();
    }

    int number(COSDictionary object) {
        Integer number = numbers.get(object);
        if (number == null) {
            throw new IllegalArgumentException("Not an object of this document");
        }
        return number;
    }
}
