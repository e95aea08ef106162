package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.reading.net.Outputs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads any characters as the lines of a zone: the bytes are lines, and the first of each also says how sure it is. */
public final class ZoneTarget {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private ZoneTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        List<List<LineReading>> readings = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\n", 3)) {
            readings.add(List.of(new LineReading(outputs(line))));
        }
        for (MrzFormat format : MrzFormat.values()) {
            if (format.lines() <= readings.size()) {
                FormatFit.fit(format, readings.subList(0, format.lines()))
                        .map(costs -> ZoneDecoder.decode(format, costs).mrz())
                        .ifPresent(ZoneTarget::understand);
            }
        }
    }

    /** Each character is seen for itself; the upper half of its number says how surely. */
    private static Outputs outputs(String line) {
        float sure = line.isEmpty() ? 1 : 1 - (line.charAt(0) >> 4) / 20f;
        return Seen.outputs(line.substring(0, Math.min(line.length(), 60)), sure);
    }

    private static void understand(Mrz mrz) {
        mrz.checks();
        mrz.documentCode();
        mrz.issuingState();
        mrz.nationality();
        mrz.countryOfBirth();
        mrz.documentNumber();
        mrz.personalNumber();
        mrz.sex();
        mrz.name();
        mrz.dateOfBirth(TODAY);
        mrz.dateOfExpiry(TODAY);
    }
}
