package dev.dossier.domain.rule;

import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.MrzReading;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Papers that were read, as a test needs them; each is named by the number of its upload. */
final class Paper {

    private static final Box PLACE = new Box(10, 10, 90, 30);

    private Paper() {}

    static DocumentId idOf(int number) {
        return DocumentId.beginningOn(pageOf(number), 1);
    }

    static PageRef pageOf(int number) {
        return PageRef.of(CaseOnPaper.id(number), 1);
    }

    static Document of(int number, DocumentType type, FieldReading... fields) {
        return of(number, type, Side.ONLY, Optional.empty(), List.of(), List.of(fields));
    }

    static Document side(int number, DocumentType type, Side side) {
        return of(number, type, side, Optional.empty(), List.of(), List.of());
    }

    static Document poor(int number, PageProblem... problems) {
        return of(number, DocumentType.LETTER, Side.ONLY, Optional.empty(), List.of(problems), List.of());
    }

    /** A form on one upload, each of whose pages says {@code number/of} and its edition, as in {@code 3/12 01/20/25}. */
    static Document form(int number, String form, String... pages) {
        List<FormPage> footers = new ArrayList<>();
        List<PageRef> sheets = new ArrayList<>();
        for (String page : pages) {
            String[] says = page.split("[/ ]", 3);
            PageRef sheet = PageRef.of(CaseOnPaper.id(number), sheets.size() + 1);
            OptionalInt of = says[1].equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(says[1]));
            footers.add(new FormPage(sheet, PLACE, form, says[2], Integer.parseInt(says[0]), of));
            sheets.add(sheet);
        }
        return new Document(
                idOf(number),
                DocumentType.FORM,
                Confidence.CERTAIN,
                "test",
                Side.ONLY,
                sheets,
                List.of(),
                Optional.empty(),
                List.of(),
                footers);
    }

    static Document withZone(int number, String... lines) {
        Mrz mrz = new Mrz(MrzFormat.TD3, List.of(lines));
        MrzReading reading = new MrzReading(mrz, pageOf(number), PLACE, new Confidence(0.9));
        return of(number, DocumentType.PASSPORT, Side.ONLY, Optional.of(reading), List.of(), List.of());
    }

    private static Document of(
            int number,
            DocumentType type,
            Side side,
            Optional<MrzReading> mrz,
            List<PageProblem> problems,
            List<FieldReading> fields) {
        return new Document(
                idOf(number), type, Confidence.CERTAIN, "test", side, List.of(pageOf(number)), fields, mrz, problems);
    }

    /** A field as printed, read surely. */
    static FieldReading printed(String name, String text) {
        return read(name, seen(name, Source.PRINTED, text, 0.99));
    }

    static FieldReading illegible(String name) {
        return new FieldReading.Illegible(new FieldName(name), Optional.empty());
    }

    static FieldReading read(String name, Evidence... evidence) {
        return Grading.standard().read(new FieldName(name), List.of(evidence));
    }

    static Evidence seen(String name, Source source, String text, double confidence) {
        FieldValue value = FieldValue.parse(new FieldName(name).kind(), text);
        return new Evidence(source, pageOf(1), PLACE, text, value, new Confidence(confidence));
    }
}
