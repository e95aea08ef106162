package dev.dossier.casework.port;

import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import java.io.IOException;
import java.nio.file.Path;

/** Reads one page. */
@FunctionalInterface
public interface PageReader {

    /** Reads the picture of {@code sheet} in {@code folder}, and writes the upright picture beside it. */
    PageReading read(PageRef page, PageSheet sheet, Path folder) throws IOException;
}
