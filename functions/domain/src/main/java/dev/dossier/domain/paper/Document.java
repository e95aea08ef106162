package dev.dossier.domain.paper;

import java.util.List;
import java.util.Optional;

/**
 * One paper as people see it, made of pages of one or more uploads.
 *
 * @param because why it was taken for this type: a stable reason without personal data, as in {@code mrz-code:P}
 * @param pages in reading order; never empty
 * @param fields each name at most once
 * @param formPages what pages of a form say of themselves, in reading order
 */
public record Document(
        DocumentId id,
        DocumentType type,
        Confidence confidence,
        String because,
        Side side,
        List<PageRef> pages,
        List<FieldReading> fields,
        Optional<MrzReading> mrz,
        List<PageProblem> problems,
        List<FormPage> formPages) {

    public Document {
        formPages = List.copyOf(formPages);
        pages = List.copyOf(pages);
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("A document has at least one page");
        }
        if (fields.stream().map(FieldReading::name).distinct().count() != fields.size()) {
            throw new IllegalArgumentException("A document reads each field once");
        }
    }

    /** A document none of whose pages says which page of a form it is. */
    public Document(
            DocumentId id,
            DocumentType type,
            Confidence confidence,
            String because,
            Side side,
            List<PageRef> pages,
            List<FieldReading> fields,
            Optional<MrzReading> mrz,
            List<PageProblem> problems) {
        this(id, type, confidence, because, side, pages, fields, mrz, problems, List.of());
    }

    /** The reading of {@code name}; {@link FieldReading.Missing} if the document does not show it. */
    public FieldReading field(FieldName name) {
        return fields.stream()
                .filter(reading -> reading.name().equals(name))
                .findFirst()
                .orElseGet(() -> new FieldReading.Missing(name));
    }

    /** The value of {@code name}, accepted or not, if one was read. */
    public Optional<FieldReading.Read> read(FieldName name) {
        return field(name) instanceof FieldReading.Read read ? Optional.of(read) : Optional.empty();
    }

    public Document withFields(List<FieldReading> changed) {
        return new Document(id, type, confidence, because, side, pages, changed, mrz, problems, formPages);
    }
}
