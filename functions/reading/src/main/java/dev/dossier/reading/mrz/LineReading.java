package dev.dossier.reading.mrz;

import dev.dossier.reading.mrz.Places.Excess;
import dev.dossier.reading.net.Outputs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one look at a strip gave. */
final class LineReading {

    private final Outputs outputs;
    private final int characters;
    private final Map<Integer, List<SlotCosts>> lengths = new HashMap<>();

    LineReading(Outputs outputs) {
        this.outputs = outputs;
        this.characters = outputs.text().length();
    }

    /** How many characters the likeliest text has. */
    int characters() {
        return characters;
    }

    /** What the line can say if it has {@code length} places: where more was seen, with more left out on either side. */
    List<SlotCosts> places(int length) {
        return lengths.computeIfAbsent(length, places -> {
            Excess[] ways = characters > places ? Excess.values() : new Excess[] {Excess.ANYWHERE};
            return Stream.of(ways)
                    .flatMap(way -> Places.of(outputs, places, way).stream())
                    .toList();
        });
    }
}
