package dev.dossier.json.published;

import dev.dossier.domain.mrz.MrzCheck;
import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.MrzReading;
import dev.dossier.domain.paper.PageRef;
import java.util.List;

/**
 * A machine-readable zone.
 *
 * @param valid true if every check digit holds that the issuer is known to compute as ICAO does
 */
public record PublishedMrz(
        MrzFormat format,
        List<String> lines,
        boolean valid,
        List<MrzCheck> checks,
        PageRef page,
        Box box,
        Confidence confidence) {

    static PublishedMrz of(MrzReading reading) {
        return new PublishedMrz(
                reading.mrz().format(),
                reading.mrz().lines(),
                reading.mrz().isValid(),
                reading.mrz().checks(),
                reading.page(),
                reading.box(),
                reading.confidence());
    }
}
