package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.UploadId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads typed lines as a paper. */
final class Readings {

    static final Box PAGE = new Box(0, 0, 1600, 2200);
    static final Box CARD = new Box(0, 0, 1000, 640);

    private static final PageRef REF = new PageRef(new UploadId("0".repeat(64)), new PageNumber(1));
    private static final PaperReader READER =
            new PaperReader(new Grading(new Confidence(0.9)), LocalDate.of(2026, 5, 4));

    private Readings() {}

    static PaperPart of(List<TextLine> lines, Box area) {
        return READER.read(REF, area, lines, Optional.empty(), Optional.empty());
    }

    /** The values that would pass without a person. */
    static Map<String, String> accepted(PaperPart part) {
        return values(part, true);
    }

    static Map<String, String> values(PaperPart part, boolean accepted) {
        return part.fields().stream()
                .filter(field -> field instanceof Read read && read.accepted() == accepted)
                .map(Read.class::cast)
                .collect(Collectors.toMap(
                        read -> read.name().text(), read -> read.value().text()));
    }
}
