package dev.dossier.domain.paper;

import java.util.List;
import java.util.Optional;

/**
 * What one page shows of one paper. A page can show several papers, and a paper can go on over several pages.
 *
 * @param area where it lies on the page
 * @param continues true if the page goes on with a paper begun before, rather than beginning one
 * @param formPage what the page says of itself, if it is a page of a form
 */
public record PaperPart(
        DocumentType type,
        Confidence confidence,
        String because,
        Side side,
        Box area,
        boolean continues,
        List<FieldReading> fields,
        Optional<MrzReading> mrz,
        Optional<FormPage> formPage) {

    public PaperPart {
        fields = List.copyOf(fields);
    }

    /** A part of a paper that is no page of a form. */
    public PaperPart(
            DocumentType type,
            Confidence confidence,
            String because,
            Side side,
            Box area,
            boolean continues,
            List<FieldReading> fields,
            Optional<MrzReading> mrz) {
        this(type, confidence, because, side, area, continues, fields, mrz, Optional.empty());
    }
}
