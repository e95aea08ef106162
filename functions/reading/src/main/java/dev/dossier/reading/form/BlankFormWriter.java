package dev.dossier.reading.form;

import dev.dossier.domain.paper.FormEntry;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.reading.form.BlankSheet.Anchor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Writes down where a blank interactive form wants what: run once for each new edition, from the file as its office
 * publishes it. What it writes belongs beside the other editions among the resources of this package.
 */
public final class BlankFormWriter {

    private BlankFormWriter() {}

    /** Reads the blank form {@code args[0]} and writes its edition into the folder {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("What is needed: BLANK.pdf FOLDER");
        }
        System.out.println(write(Path.of(args[0]), Path.of(args[1])));
    }

    /**
     * Writes the zones of {@code blank} into {@code folder}.
     *
     * @return the written file
     * @throws IllegalArgumentException if the form does not say by its barcode fields which edition it is
     */
    static Path write(Path blank, Path folder) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(blank.toFile())) {
            StringBuilder text = new StringBuilder();
            Optional<FormPage> edition = Optional.empty();
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                PDPage page = pdf.getPage(i);
                List<PDField> fields = fields(pdf, page);
                Optional<FormPage> footer = footer(fields, i + 1);
                edition = edition.isPresent() ? edition : footer;
                text.append("page\t" + footer.map(FormPage::number).orElse(i + 1) + "\n");
                text.append(words(pdf, i + 1)).append(zones(page, fields));
            }
            FormPage named = edition.orElseThrow(
                    () -> new IllegalArgumentException("No field of this file says which form and edition it is"));
            String about = "# Form " + named.form() + ", edition " + named.edition()
                    + ": written by BlankFormWriter from the blank form. Measures are PDF points from the top left.\n"
                    + "# page number | word x y word | kind left top width height most comb tooltip\n";
            Path file = folder.resolve(BlankForms.fileName(named.form(), named.edition()));
            list(folder.resolve(BlankForms.EDITIONS), named);
            return Files.writeString(file, about + text);
        }
    }

    /** Adds an edition to those that {@code file} names. */
    private static void list(Path file, FormPage edition) throws IOException {
        Set<String> lines = new TreeSet<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        lines.add(edition.form() + "\t" + edition.edition());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static Optional<FormPage> footer(List<PDField> fields, int page) {
        PageRef place = PageRef.of(new UploadId("0".repeat(64)), page);
        List<FormEntry> entries = fields.stream()
                .map(field ->
                        new FormEntry("", "", field.getValueAsString(), new dev.dossier.domain.paper.Box(0, 0, 1, 1)))
                .toList();
        return FormFooter.of(place, entries, List.of(), List.of(), 1);
    }

    private static List<PDField> fields(PDDocument pdf, PDPage page) throws IOException {
        Set<COSDictionary> onPage = new HashSet<>();
        page.getAnnotations().forEach(annotation -> onPage.add(annotation.getCOSObject()));
        List<PDField> fields = new ArrayList<>();
        for (PDField field : pdf.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
            if (field.getWidgets().stream().anyMatch(widget -> onPage.contains(widget.getCOSObject()))) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static String words(PDDocument pdf, int page) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Anchor anchor : PrintedWords.of(pdf, page)) {
            text.append(String.format(Locale.ROOT, "word\t%.1f\t%.1f\t%s%n", anchor.x(), anchor.y(), anchor.word()));
        }
        return text.toString();
    }

    private static String zones(PDPage page, List<PDField> fields) {
        StringBuilder text = new StringBuilder();
        PDRectangle crop = page.getCropBox();
        for (PDField field : fields) {
            String tooltip = Objects.requireNonNullElse(field.getAlternateFieldName(), "")
                    .replaceAll("\\s+", " ");
            Optional<Question> question = Questions.of(tooltip);
            if (question.isPresent()) {
                for (PDAnnotationWidget widget : field.getWidgets()) {
                    text.append(zone(field, widget.getRectangle(), crop, question.get(), tooltip));
                }
            }
        }
        return text.toString();
    }

    private static String zone(PDField field, PDRectangle place, PDRectangle crop, Question question, String tooltip) {
        boolean signature = question.field().equals(FormReader.SIGNATURE);
        String kind = signature ? "signature" : field instanceof PDButton ? "tick" : "text";
        int most = field instanceof PDTextField typed ? Math.max(0, typed.getMaxLen()) : 0;
        boolean comb = field instanceof PDTextField typed && typed.isComb();
        return String.format(
                Locale.ROOT,
                "%s\t%.1f\t%.1f\t%.1f\t%.1f\t%d\t%s\t%s%n",
                kind,
                place.getLowerLeftX() - crop.getLowerLeftX(),
                crop.getUpperRightY() - place.getUpperRightY(),
                place.getWidth(),
                place.getHeight(),
                most,
                comb ? "comb" : "-",
                tooltip);
    }
}
