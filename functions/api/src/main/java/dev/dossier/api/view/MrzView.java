package dev.dossier.api.view;

import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.MrzReading;
import java.util.List;

/**
 * A machine-readable zone.
 *
 * @param valid true if every binding check digit holds
 */
public record MrzView(MrzFormat format, List<String> lines, boolean valid, PagePlace page, Box box) {

    static MrzView of(MrzReading reading) {
        return new MrzView(
                reading.mrz().format(),
                reading.mrz().lines(),
                reading.mrz().isValid(),
                PagePlace.of(reading.page()),
                reading.box());
    }
}
