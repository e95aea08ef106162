package dev.dossier.reading.field;

import dev.dossier.domain.paper.TextLine;
import java.util.List;
import java.util.Set;

/** The language that a paper's labels and title are printed in. */
public final class Tongue {

    private Tongue() {}

    /** ISO 639-1; empty if the lines hold nothing that papers print. */
    public static String of(List<TextLine> lines) {
        return new LabelFinder(Chunk.of(lines)).language();
    }

    /** The languages, ISO 639-1, whose labels Dossier knows. */
    public static Set<String> labelled() {
        return LabelFinder.LABELS.languages();
    }
}
