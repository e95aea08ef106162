package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.MrzFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays what was read into the places of a format, choosing for every line where the format begins. */
final class FormatFit {

    /** How many places a reading may have too few or too many. */
    private static final int SLACK = 4;

    private FormatFit() {}

    /** For each line the costs of its places; empty if the readings do not have the length of the format. */
    static Optional<List<SlotCosts>> fit(MrzFormat format, List<List<LineReading>> readings) {
        List<SlotCosts> lines = new ArrayList<>();
        for (int line = 0; line < format.lines(); line++) {
            List<SlotCosts> looks = new ArrayList<>();
            for (LineReading reading : readings.get(line)) {
                if (reading.symbols().size() == format.length()) {
                    looks.add(inOrder(reading)); // positions are not needed, and less sure than the count
                } else if (Math.abs(reading.places() - format.length()) <= SLACK) {
                    looks.add(bestWindow(format, line, reading));
                }
            }
            if (looks.isEmpty()) {
                return Optional.empty();
            }
            lines.add(SlotCosts.mean(looks));
        }
        return Optional.of(lines);
    }

    private static SlotCosts inOrder(LineReading reading) {
        return new SlotCosts(reading.symbols().stream().map(SymbolCosts::of).toArray(double[][]::new));
    }

    private static SlotCosts bestWindow(MrzFormat format, int line, LineReading reading) {
        int spare = reading.places() - format.length();
        SlotCosts best = null;
        double bestCost = Double.MAX_VALUE;
        for (int from = Math.min(0, spare); from <= Math.max(0, spare); from++) {
            SlotCosts costs = SlotAligner.window(reading.placed(), from, format.length());
            double cost = Shape.cost(format, line, costs);
            if (best == null || cost < bestCost) {
                best = costs;
                bestCost = cost;
            }
        }
        return java.util.Objects.requireNonNull(best);
    }
}
