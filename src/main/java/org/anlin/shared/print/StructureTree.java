package org.anlin.shared.print;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The logical structure of the document, which PDF/A-2a asks for, in reading order. */
final class StructureTree {

    private StructureTree() {}

    static COSDictionary of(List<TaggedElement> elements, PrintLanguage language, COSDictionary page) {
        COSDictionary root = Cos.dictionary(COSName.STRUCT_TREE_ROOT);
        COSDictionary document = element("Document", root);
        document.setString(COSName.LANG, language.tag());
        COSArray kids = new COSArray();
        SortedMap<Integer, COSDictionary> owners = new TreeMap<>();
        for (TaggedElement tagged : elements) {
            COSDictionary element = element(tagged, language, document, page);
            tagged.contentIds().forEach(id -> owners.put(id, element));
            kids.add(element);
        }
        document.setItem(COSName.K, kids);
        root.setItem(COSName.K, document);
        root.setItem(COSName.PARENT_TREE, parentTree(owners));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, 1);
        return root;
    }

    private static COSDictionary element(String type, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.S, type);
        element.setItem(COSName.P, parent);
        return element;
    }

    private static COSDictionary element(
            TaggedElement tagged, PrintLanguage usual, COSDictionary document, COSDictionary page) {
        COSDictionary element = element(tagged.type(), document);
        element.setItem(COSName.PG, page);
        if (tagged.language() != null && tagged.language() != usual) {
            element.setString(COSName.LANG, tagged.language().tag());
        }
        if (tagged.alternative() != null) {
            element.setString(COSName.ALT, tagged.alternative());
        }
        if (tagged.box() != null) {
            element.setItem(COSName.A, layout(tagged.box()));
        }
        COSArray content = new COSArray();
        tagged.contentIds().forEach(id -> content.add(COSInteger.get(id)));
        element.setItem(COSName.K, content.size() == 1 ? content.get(0) : content);
        return element;
    }

    private static COSDictionary layout(GlyphBox box) {
        COSDictionary layout = Cos.direct();
        layout.setName(COSName.O, "Layout");
        layout.setName(COSName.getPDFName("Placement"), "Block");
        layout.setItem(COSName.BBOX, Cos.rectangle(box));
        return layout;
    }

    private static COSDictionary parentTree(SortedMap<Integer, COSDictionary> owners) {
        COSArray byId = new COSArray();
        owners.values().forEach(byId::add);
        COSDictionary tree = Cos.direct();
        tree.setItem(COSName.NUMS, Cos.array(COSInteger.ZERO, byId));
        return tree;
    }
}
