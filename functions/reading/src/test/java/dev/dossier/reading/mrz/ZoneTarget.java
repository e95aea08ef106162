package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.reading.ocr.Symbol;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads any characters as the lines of a zone: the bytes are lines, and each byte also says how sure it is. */
public final class ZoneTarget {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final int PITCH = 20;

    private ZoneTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        List<List<LineReading>> readings = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\n", 3)) {
            readings.add(List.of(LineReading.of(symbols(line))));
        }
        for (MrzFormat format : MrzFormat.values()) {
            if (format.lines() <= readings.size()) {
                FormatFit.fit(format, readings.subList(0, format.lines()))
                        .map(costs -> ZoneDecoder.decode(format, costs).mrz())
                        .ifPresent(ZoneTarget::understand);
            }
        }
    }

    private static List<Symbol> symbols(String line) {
        List<Symbol> symbols = new ArrayList<>();
        for (int i = 0; i < Math.min(line.length(), 60); i++) {
            char c = line.charAt(i);
            double likelihood = 1 - (c >> 4) / 20.0;
            String other = String.valueOf((char) ('0' + (c + i) % 43));
            symbols.add(new Symbol(
                    i * PITCH + c % 7,
                    (i + 1) * PITCH - c % 5,
                    List.of(
                            new Symbol.Choice(String.valueOf(c), likelihood),
                            new Symbol.Choice(other, (1 - likelihood) / 2))));
        }
        return symbols;
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
