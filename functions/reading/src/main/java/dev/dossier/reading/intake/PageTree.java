package dev.dossier.reading.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The pages that a PDF really has. What the tree says of itself is not believed: it may count pages that are not there,
 * count fewer than there are, lead back into itself, or be deeper than any stack.
 */
final class PageTree {

    /** What a page takes over from the nodes above it. */
    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private record Node(COSDictionary dictionary, Map<COSName, COSBase> inherited) {}

    private final int most;
    private final List<COSDictionary> pages = new ArrayList<>();

    private PageTree(int most) {
        this.most = most;
    }

    /**
     * Makes the tree of {@code pdf} flat and true, and answers how many pages there are.
     *
     * @param most the search ends when there are more pages
     */
    static int flattened(PDDocument pdf, int most) {
        PageTree tree = new PageTree(most);
        COSDictionary catalogue = pdf.getDocumentCatalog().getCOSObject();
        COSDictionary root = catalogue.getCOSDictionary(COSName.PAGES);
        if (root != null) {
            tree.walk(root);
        }
        if (tree.pages.isEmpty()) {
            tree.rescue(pdf);
        }
        catalogue.setItem(COSName.PAGES, tree.flat());
        return tree.pages.size();
    }

    private void walk(COSDictionary root) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> ahead = new ArrayDeque<>();
        ahead.push(new Node(root, Map.of()));
        while (!ahead.isEmpty() && pages.size() <= most) {
            Node node = ahead.pop();
            COSArray kids = node.dictionary.getCOSArray(COSName.KIDS);
            if (kids == null) {
                add(node);
            } else if (seen.add(node.dictionary)) {
                Map<COSName, COSBase> inherited = inherited(node);
                for (int i = kids.size() - 1; i >= 0; i--) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        ahead.push(new Node(kid, inherited));
                    }
                }
            }
        }
    }

    private static Map<COSName, COSBase> inherited(Node node) {
        Map<COSName, COSBase> inherited = new HashMap<>(node.inherited);
        for (COSName name : INHERITED) {
            COSBase own = node.dictionary.getItem(name);
            if (own != null) {
                inherited.put(name, own);
            }
        }
        return inherited;
    }

    private void add(Node node) {
        COSName type = node.dictionary.getCOSName(COSName.TYPE);
        if (COSName.PAGES.equals(type)) {
            return;
        }
        node.inherited.forEach((name, value) -> {
            if (!node.dictionary.containsKey(name)) {
                node.dictionary.setItem(name, value);
            }
        });
        pages.add(node.dictionary);
    }

    /** Pages that no tree leads to any more. */
    private void rescue(PDDocument pdf) {
        for (COSObject object : pdf.getDocument().getObjectsByType(COSName.PAGE)) {
            if (object.getObject() instanceof COSDictionary page && pages.size() <= most) {
                pages.add(page);
            }
        }
    }

    /** A page without a box is taken for one of a common size; one of no size would show nothing. */
    private static void dropImpossible(COSDictionary page, COSName name) {
        COSBase value = page.getDictionaryObject(name);
        boolean possible = value instanceof COSArray box && box.size() == 4 && side(box, 0) >= 1 && side(box, 1) >= 1;
        if (value != null && !possible) {
            page.removeItem(name);
        }
    }

    private static double side(COSArray box, int axis) {
        boolean numbers = box.getObject(axis) instanceof COSNumber && box.getObject(axis + 2) instanceof COSNumber;
        return numbers
                ? Math.abs(((COSNumber) box.getObject(axis + 2)).floatValue()
                        - ((COSNumber) box.getObject(axis)).floatValue())
                : Double.NaN;
    }

    private COSDictionary flat() {
        COSDictionary root = new COSDictionary();
        COSArray kids = new COSArray();
        for (COSDictionary page : pages) {
            dropImpossible(page, COSName.MEDIA_BOX);
            dropImpossible(page, COSName.CROP_BOX);
            page.setItem(COSName.TYPE, COSName.PAGE);
            page.setItem(COSName.PARENT, root);
            kids.add(page);
        }
        root.setItem(COSName.TYPE, COSName.PAGES);
        root.setItem(COSName.KIDS, kids);
        root.setItem(COSName.COUNT, COSInteger.get(pages.size()));
        return root;
    }
}
