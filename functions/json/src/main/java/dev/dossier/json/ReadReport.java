package dev.dossier.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.MrzReading;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What {@code dossier read --json} says of one file: the public contract of reading.
 *
 * @param file the name as given
 * @param milliseconds from opening the file to the last field
 */
public record ReadReport(
        String file, List<Page> pages, List<Paper> documents, List<UploadProblem> problems, long milliseconds) {

    /**
     * A page.
     *
     * @param rotation the clockwise turn in degrees that made the page upright
     * @param width of the upright page image, in pixels
     * @param height of the upright page image, in pixels
     * @param writing its script and language; empty if nobody looked for words on it
     */
    public record Page(int page, String fate, int rotation, int width, int height, Optional<Writing> writing) {}

    /** A document. */
    public record Paper(
            DocumentType type, Confidence confidence, List<Integer> pages, Optional<Zone> mrz, List<Field> fields) {}

    /** A machine-readable zone. */
    public record Zone(String format, List<String> lines, boolean valid) {}

    /**
     * A field.
     *
     * @param accepted true if the value passes without a person
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Field(
            String name,
            String value,
            String raw,
            Source source,
            Grade grade,
            Confidence confidence,
            int page,
            Box box,
            boolean accepted) {}

    /**
     * The report of a file that was read.
     *
     * @param words what to say of a page's problem, by its code
     */
    public static ReadReport of(
            String file,
            List<PageReading> pages,
            UploadReading upload,
            UnaryOperator<String> words,
            long milliseconds) {
        List<Page> pageRows = new ArrayList<>();
        List<UploadProblem> problems = new ArrayList<>();
        upload.pages().forEach((number, fate) -> {
            Optional<PageReading> read =
                    pages.stream().filter(p -> p.page().page().equals(number)).findFirst();
            pageRows.add(row(number, fate, read));
            if (fate instanceof PageFate.Unaccounted(var problem)) {
                problems.add(new UploadProblem(problem, "Page " + number.number() + ": " + words.apply(problem)));
            }
            read.ifPresent(p -> p.problems()
                    .forEach(problem -> problems.add(
                            new UploadProblem(problem.code(), "Page " + number.number() + ": " + problem.advice()))));
        });
        List<Paper> papers = upload.documents().stream().map(ReadReport::paper).toList();
        return new ReadReport(file, pageRows, papers, problems, milliseconds);
    }

    /** The report of a file that could not be read. */
    public static ReadReport unreadable(String file, UploadProblem problem, long milliseconds) {
        return new ReadReport(file, List.of(), List.of(), List.of(problem), milliseconds);
    }

    private static Page row(PageNumber number, PageFate fate, Optional<PageReading> read) {
        return new Page(
                number.number(),
                fate.label(),
                read.map(r -> r.rotation().degrees()).orElse(0),
                read.map(PageReading::width).orElse(0),
                read.map(PageReading::height).orElse(0),
                read.flatMap(PageReading::writing));
    }

    private static Paper paper(Document document) {
        List<Field> fields = document.fields().stream()
                .filter(Read.class::isInstance)
                .map(reading -> field((Read) reading))
                .toList();
        List<Integer> pages =
                document.pages().stream().map(page -> page.page().number()).toList();
        return new Paper(
                document.type(), document.confidence(), pages, document.mrz().map(ReadReport::zone), fields);
    }

    private static Zone zone(MrzReading reading) {
        return new Zone(
                reading.mrz().format().label(),
                reading.mrz().lines(),
                reading.mrz().isValid());
    }

    private static Field field(Read read) {
        Evidence best = read.best();
        return new Field(
                read.name().text(),
                read.value().text(),
                best.raw(),
                best.source(),
                read.grade(),
                read.confidence(),
                best.page().page().number(),
                best.box(),
                read.accepted());
    }
}
