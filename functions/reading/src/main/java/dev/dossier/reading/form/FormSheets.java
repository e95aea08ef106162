package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldValue.TextValue;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.reading.barcode.Barcode;
import dev.dossier.reading.image.Gray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises pages of forms and reads what was entered into them. */
public final class FormSheets {

    private static final FieldName TITLE = new FieldName("title");

    /** A footer says what its page is; only the sheet behind a wrong footer would be something else. */
    private static final Confidence SURE = new Confidence(0.99);

    private final Grading grading;
    private final FormReader reader;

    public FormSheets(Grading grading, LocalDate today) {
        this.grading = grading;
        this.reader = new FormReader(grading, today);
    }

    /** True if the file itself holds entries whose questions are known, so that nothing has to be recognised. */
    public static boolean isFillable(PageSheet sheet) {
        return sheet.form().stream()
                .anyMatch(entry -> Questions.of(entry.tooltip()).isPresent());
    }

    /** A page whose entries the file holds. */
    public PaperPart read(PageRef page, PageSheet sheet, Gray picture) {
        Optional<FormPage> footer = FormFooter.of(page, sheet.form(), List.of(), sheet.text(), picture.height());
        List<FieldReading> fields = new ArrayList<>(reader.read(page, sheet.form(), box -> Ink.isIn(picture, box)));
        Box whole = new Box(0, 0, picture.width(), picture.height());
        String because = footer.isPresent() ? "form-footer" : "form-fields";
        return part(
                whole, fields, footer, because, footer.isEmpty() && page.page().number() > 1);
    }

    /**
     * The same page as a page of a form if its footer says so; else {@code printed} itself. What was entered is read if the
     * blank page of that edition is known and the page lies upon it.
     *
     * @param printed what the page shows
     * @param lines its text
     */
    public PaperPart asForm(
            PaperPart printed, PageRef page, List<TextLine> lines, List<Barcode> barcodes, ScannedSheet scan) {
        Gray upright = scan.upright();
        Optional<FormPage> footer = FormFooter.of(page, List.of(), barcodes, lines, upright.height());
        if (printed.mrz().isPresent()) {
            return printed;
        }
        EntryReader entries = new EntryReader(scan.engines(), scan.accented());
        if (footer.isEmpty()) {
            return SheetGuess.of(page, lines, printed.area(), upright.width())
                    .map(guess -> guessed(guess, printed.area(), upright, entries))
                    .orElse(printed);
        }
        Optional<List<FieldReading>> fields =
                ScannedEntries.of(footer.get(), upright, lines, entries).map(placed -> reader.read(page, placed));
        String because = fields.isPresent() ? "form-zones" : "form-footer";
        return part(printed.area(), fields.orElse(List.of()), footer, because, false);
    }

    /** A page without a footer whose words are those of a known form. */
    private PaperPart guessed(SheetGuess guess, Box area, Gray upright, EntryReader entries) {
        List<FieldReading> fields = new ArrayList<>(
                reader.read(guess.page().page(), ScannedEntries.unsure(guess.blank(), guess.laid(), upright, entries)));
        fields.add(title(guess.page(), Source.PRINTED));
        return new PaperPart(
                DocumentType.FORM,
                SURE,
                "form-words",
                Side.ONLY,
                area,
                false,
                fields,
                Optional.empty(),
                Optional.of(guess.page()));
    }

    private PaperPart part(
            Box area, List<FieldReading> fields, Optional<FormPage> footer, String because, boolean continues) {
        List<FieldReading> all = new ArrayList<>(fields);
        footer.map(seen -> title(seen, Source.BARCODE)).ifPresent(all::add);
        return new PaperPart(
                DocumentType.FORM, SURE, because, Side.ONLY, area, continues, all, Optional.empty(), footer);
    }

    /** The form's number where other papers have their title, so that checklists can ask for it. */
    private FieldReading title(FormPage footer, Source source) {
        String text = "Form " + footer.form();
        Evidence seen = new Evidence(source, footer.page(), footer.box(), text, new TextValue(text), SURE);
        return grading.read(TITLE, List.of(seen));
    }
}
