package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.reading.mrz.Places.Excess;
import dev.dossier.reading.net.Outputs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one look at a strip gave. */
final class LineReading {

    /** What a character costs on average in a line that was read upright; upside down it is twice as much at least. */
    private static final double CLEAR = 0.25;

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

    /** True if the line has the length of a zone's and hardly any of its characters is in doubt. */
    boolean isClear() {
        return Stream.of(MrzFormat.values())
                .mapToInt(MrzFormat::length)
                .filter(length -> length == characters)
                .anyMatch(length -> places(length).stream().anyMatch(LineReading::isClear));
    }

    private static boolean isClear(SlotCosts costs) {
        return (costs.cost(costs.bestText()) + costs.misfit()) / costs.length() < CLEAR;
    }
}
