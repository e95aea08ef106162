package dev.dossier.reading.mrz;

import dev.dossier.reading.ocr.Symbol;
import java.util.List;

/** What one look at a strip gave. */
record LineReading(List<Symbol> symbols, SlotAligner.Placed placed) {

    LineReading {
        symbols = List.copyOf(symbols);
    }

    static LineReading of(List<Symbol> symbols) {
        return new LineReading(symbols, SlotAligner.place(symbols));
    }

    int places() {
        return placed.slots().size();
    }

    /** How much the reader believes itself, 0 to 1. */
    double belief() {
        return symbols.stream()
                .mapToDouble(symbol -> symbol.choices().getFirst().likelihood())
                .average()
                .orElse(0);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        symbols.forEach(symbol -> text.append(symbol.text()));
        return text.toString();
    }
}
