package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.MrzFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lays what was read into the places of a format, choosing for every line where the format begins. */
final class FormatFit {

    /** How many places a reading may have too few or too many. */
    private static final int SLACK = 4;

    private FormatFit() {}

    /** The most that a character of a line costs on average, free of any rule, if the line belongs to a zone. */
    private static final double POSSIBLE = 1;

    /** False if {@code reading} cannot be of a line of a zone of {@code lines} lines. */
    static boolean isPossible(int lines, LineReading reading) {
        for (MrzFormat format : MrzFormat.values()) {
            int length = format.length();
            if (format.lines() == lines && Math.abs(reading.characters() - length) <= SLACK) {
                if (reading.places(length).stream().anyMatch(FormatFit::isPossible)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPossible(SlotCosts costs) {
        return (costs.cost(costs.bestText()) + costs.misfit()) / costs.length() < POSSIBLE;
    }

    /** For each line the costs of its places, from those looks that saw a line at all; empty if the readings do not have the length of the format. */
    static Optional<List<SlotCosts>> fit(MrzFormat format, List<List<LineReading>> readings) {
        List<SlotCosts> lines = new ArrayList<>();
        for (int line = 0; line < format.lines(); line++) {
            List<SlotCosts> looks = new ArrayList<>();
            for (LineReading reading : readings.get(line)) {
                if (Math.abs(reading.characters() - format.length()) <= SLACK) {
                    likeliest(format, line, reading).ifPresent(looks::add);
                }
            }
            if (looks.isEmpty()) {
                return Optional.empty();
            }
            List<SlotCosts> clear = looks.stream().filter(FormatFit::isPossible).toList();
            lines.add(SlotCosts.mean(clear.isEmpty() ? looks : clear));
        }
        return Optional.of(lines);
    }

    /** Of what a look can say, what suits the types of the line's places best. */
    private static Optional<SlotCosts> likeliest(MrzFormat format, int line, LineReading reading) {
        return reading.places(format.length()).stream()
                .min(Comparator.comparingDouble(costs -> Shape.cost(format, line, costs) + costs.misfit()));
    }
}
