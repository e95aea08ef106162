package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.reading.ocr.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a reader would say of lines, without pictures. */
final class Seen {

    private static final double SURE = 0.93;
    private static final int PITCH = 28;

    private Seen() {}

    /** Characters of one width at an even distance. */
    static List<Symbol> symbols(String text) {
        List<Symbol> symbols = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            symbols.add(symbol(text.charAt(i), 40 + PITCH * i, 60 + PITCH * i));
        }
        return symbols;
    }

    static Symbol symbol(char character, int left, int right) {
        return new Symbol(left, right, List.of(new Symbol.Choice(Character.toString(character), SURE)));
    }

    /** A line at which as many looks were taken as there are texts. */
    static SlotCosts line(String... looks) {
        return SlotCosts.mean(Stream.of(looks)
                .map(text -> new SlotCosts(
                        symbols(text).stream().map(SymbolCosts::of).toArray(double[][]::new)))
                .toList());
    }

    static DecodedZone zone(MrzFormat format, SlotCosts... lines) {
        return ZoneDecoder.decode(format, List.of(lines));
    }
}
