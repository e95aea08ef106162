package dev.dossier.local.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An evaluation as lines of plain text, tables aligned. It holds no value of any document. */
public final class EvaluationText {

    private static final int MOST_PLACES = 20;

    private EvaluationText() {}

    /** The lines. */
    public static List<String> lines(Evaluation evaluation) {
        List<Evaluation.Section> sections = Stream.concat(evaluation.kinds().stream(), evaluation.types().stream())
                .toList();
        List<String> lines = new ArrayList<>();
        add(lines, Tables.pages(evaluation));
        add(lines, Tables.documents(sections));
        add(lines, Tables.sections(sections));
        add(lines, Tables.illegible(sections));
        add(lines, Tables.fields("Legible values by field", evaluation.fields()));
        add(lines, Tables.calibration(evaluation));
        add(lines, Tables.floors(evaluation));
        add(lines, Tables.places("Silent errors", first(evaluation.silentErrors())));
        add(lines, Tables.places("Accepted, but not expected", first(evaluation.acceptedExtras())));
        lines.add("silent: accepted and wrong. at most: their share among accepted values does not exceed this, at 95 %"
                + " (Clopper-Pearson, one-sided).");
        return lines;
    }

    private static List<Evaluation.Place> first(List<Evaluation.Place> places) {
        return places.subList(0, Math.min(places.size(), MOST_PLACES));
    }

    private static void add(List<String> lines, Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        int[] widths = new int[table.heads().size()];
        List<List<String>> all = new ArrayList<>(List.of(table.heads()));
        all.addAll(table.rows());
        all.forEach(row -> widen(widths, row));
        lines.add(table.title());
        all.forEach(row -> lines.add(line(row, widths, table.texts())));
        lines.add("");
    }

    private static void widen(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length());
        }
    }

    private static String line(List<String> row, int[] widths, int texts) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String gap = " ".repeat(widths[i] - row.get(i).length());
            line.append("  ").append(i < texts ? row.get(i) + gap : gap + row.get(i));
        }
        return line.toString().stripTrailing();
    }
}
