package dev.dossier.reading.intake;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The resolution that a picture file claims. */
final class Resolution {

    private static final String STANDARD = "javax_imageio_1.0";

    private Resolution() {}

    /** Dots per inch; 0 if the file claims none or something impossible. */
    static int of(ImageReader reader, int frame) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(frame);
            if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
                return 0;
            }
            return find(metadata.getAsTree(STANDARD));
        } catch (IOException | RuntimeException e) {
            return 0; // what a file claims about itself is a courtesy
        }
    }

    private static int find(Node node) {
        if (node.getNodeName().equals("HorizontalPixelSize")
                && node.getAttributes().getNamedItem("value") != null) {
            double millimetres = Double.parseDouble(
                    node.getAttributes().getNamedItem("value").getNodeValue());
            double dpi = 25.4 / millimetres;
            return dpi >= 50 && dpi <= 2400 ? (int) Math.round(dpi) : 0;
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            int dpi = find(children.item(i));
            if (dpi > 0) {
                return dpi;
            }
        }
        return 0;
    }
}
