package dev.dossier.reading.intake;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FormEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** The entries of an interactive form on one page. */
final class PdfForm {

    private PdfForm() {}

    static List<FormEntry> of(PDDocument pdf, PDPage page, double scale, int width, int height) throws IOException {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        List<FormEntry> entries = new ArrayList<>();
        if (form == null) {
            return entries;
        }
        Set<COSDictionary> onPage = Collections.newSetFromMap(new IdentityHashMap<>());
        page.getAnnotations().forEach(annotation -> onPage.add(annotation.getCOSObject()));
        for (PDField field : form.getFieldTree()) {
            for (PDAnnotationWidget widget : field.getWidgets()) {
                PDRectangle rectangle = widget.getRectangle();
                if (rectangle != null && onPage.contains(widget.getCOSObject())) { // widgets need not name their page
                    String tooltip = Objects.requireNonNullElse(field.getAlternateFieldName(), "");
                    Box box = boxOf(rectangle, page, scale, width, height);
                    entries.add(new FormEntry(field.getFullyQualifiedName(), tooltip, valueOf(field, widget), box));
                }
            }
        }
        return entries;
    }

    /** Export values lie: a ticked box is {@code on}, whatever it would export. */
    private static String valueOf(PDField field, PDAnnotationWidget widget) {
        if (field instanceof PDButton) {
            COSName state = widget.getAppearanceState();
            return state == null || state.equals(COSName.Off) ? "" : "on";
        }
        if (field instanceof PDChoice choice) {
            return String.join(", ", choice.getValue()).strip();
        }
        String value = field.getValueAsString();
        return value == null ? "" : value.strip();
    }

    private static Box boxOf(PDRectangle r, PDPage page, double scale, int width, int height) {
        PDRectangle crop = page.getCropBox();
        double left = r.getLowerLeftX() - crop.getLowerLeftX();
        double right = r.getUpperRightX() - crop.getLowerLeftX();
        double top = crop.getUpperRightY() - r.getUpperRightY();
        double bottom = crop.getUpperRightY() - r.getLowerLeftY();
        double[] turned = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new double[] {crop.getHeight() - bottom, left, crop.getHeight() - top, right};
            case 180 ->
                new double[] {
                    crop.getWidth() - right, crop.getHeight() - bottom, crop.getWidth() - left, crop.getHeight() - top
                };
            case 270 -> new double[] {top, crop.getWidth() - right, bottom, crop.getWidth() - left};
            default -> new double[] {left, top, right, bottom};
        };
        int l = clamped(turned[0] * scale, width);
        int t = clamped(turned[1] * scale, height);
        return new Box(
                l, t, Math.max(l, clamped(turned[2] * scale, width)), Math.max(t, clamped(turned[3] * scale, height)));
    }

    private static int clamped(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(value)));
    }
}
