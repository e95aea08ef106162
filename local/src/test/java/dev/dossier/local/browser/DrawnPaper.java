package dev.dossier.local.browser;

import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Source;
import dev.dossier.fixtures.Dice;
import dev.dossier.fixtures.age.Ageing;
import dev.dossier.fixtures.age.Blur;
import dev.dossier.fixtures.age.Noise;
import dev.dossier.fixtures.age.Picture;
import dev.dossier.fixtures.papers.Drawing;
import dev.dossier.fixtures.papers.Paper;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A paper of an invented person, drawn and scanned, and what a perfect reader would see on it. */
final class DrawnPaper {

    private static final double DPI = 150;
    private static final Ageing SCAN = Ageing.all(new Blur.Soft(0.45), new Noise.Grain(2, false));

    private final Picture picture;
    private final Drawing drawing;
    private final Paper paper;

    private DrawnPaper(Paper paper, Dice dice) {
        this.paper = paper;
        this.drawing = Drawing.of(paper.sides().getFirst(), DPI);
        this.picture = SCAN.age(Picture.of(drawing.sheet()), dice);
    }

    static DrawnPaper of(Paper paper, Dice dice) {
        return new DrawnPaper(paper, dice);
    }

    byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture.image(), "png", out);
        return out.toByteArray();
    }

    DocumentType type() {
        return DocumentType.valueOf(paper.type().name());
    }

    /** Everything that is printed, and what the machine-readable zone says beside it. */
    Map<FieldName, List<Evidence>> seen(PageRef page) {
        Map<FieldName, List<Evidence>> seen = new LinkedHashMap<>();
        drawing.marks().forEach(mark -> {
            FieldName name = new FieldName(mark.field());
            List<Evidence> evidence = new ArrayList<>();
            evidence.add(evidence(Source.PRINTED, page, box(picture.find(mark.box())), name, mark.value(), 0.96));
            if (paper.mrz().isPresent()) {
                ZoneLayout.box(name)
                        .map(place -> box(picture.find(place)))
                        .ifPresent(box -> evidence.add(evidence(Source.MRZ, page, box, name, mark.value(), 0.99)));
            }
            seen.put(name, evidence);
        });
        return seen;
    }

    Optional<dev.dossier.domain.mrz.Mrz> zone() {
        return paper.mrz().map(zone -> new dev.dossier.domain.mrz.Mrz(MrzFormat.TD3, zone.lines()));
    }

    Box zoneBox() {
        return box(picture.find(ZoneLayout.WHOLE));
    }

    static Evidence evidence(Source source, PageRef page, Box box, FieldName name, String value, double confidence) {
        return new Evidence(source, page, box, value, FieldValue.parse(name.kind(), value), new Confidence(confidence));
    }

    private static Box box(Rectangle2D place) {
        return new Box(
                (int) Math.floor(place.getMinX()),
                (int) Math.floor(place.getMinY()),
                (int) Math.ceil(place.getMaxX()),
                (int) Math.ceil(place.getMaxY()));
    }
}
