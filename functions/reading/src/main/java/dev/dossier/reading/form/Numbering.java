package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.form.Question.Asked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells people of one role on a page apart by where they stand: rows below each other, or blocks that begin with the same
 * question. Tooltips are copied from block to block, and some keep the number of the block they were copied from.
 */
final class Numbering {

    private Numbering() {}

    static List<Placed> byPlace(List<Placed> entries) {
        Map<String, List<Placed>> roles = new TreeMap<>();
        entries.forEach(entry -> roles.computeIfAbsent(entry.question().asked().role(), r -> new ArrayList<>())
                .add(entry));
        List<Placed> numbered = new ArrayList<>();
        roles.forEach((role, group) -> {
            boolean rows = group.getFirst().question().asked().byRow();
            numbered.addAll(role.isEmpty() ? group : rows ? inRows(group) : inBlocks(group));
        });
        return numbered;
    }

    private static List<Placed> inRows(List<Placed> group) {
        List<Placed> ordered = new ArrayList<>(group);
        ordered.sort(Comparator.comparingInt(entry -> middle(entry.box())));
        List<Placed> numbered = new ArrayList<>();
        int row = 0;
        int last = Integer.MIN_VALUE / 2;
        for (Placed entry : ordered) {
            int middle = middle(entry.box());
            if (middle - last > entry.box().height() / 2) {
                row++;
                last = middle;
            }
            numbered.add(entry.asked(entry.question().asked().numbered(row)));
        }
        return numbered;
    }

    private static List<Placed> inBlocks(List<Placed> group) {
        List<Placed> tops = tops(group);
        return tops.size() < 2
                ? group
                : group.stream().map(entry -> inBlock(entry, tops)).toList();
    }

    private static Placed inBlock(Placed entry, List<Placed> tops) {
        Asked asked = entry.question().asked();
        for (Placed top : tops) {
            if (top.box().top() <= middle(entry.box())) {
                asked = top.question().asked();
            }
        }
        return entry.asked(asked);
    }

    /** The entries with which blocks begin: they ask the same, and the first of them stands above all others. */
    private static List<Placed> tops(List<Placed> group) {
        Map<String, List<Placed>> fields = new TreeMap<>();
        group.stream()
                .filter(entry -> entry.question().answer().isEmpty())
                .forEach(entry -> fields.computeIfAbsent(
                                entry.question().field() + entry.question().part(), f -> new ArrayList<>())
                        .add(entry));
        return fields.values().stream()
                .filter(Numbering::stepsDown)
                .min(Comparator.comparingInt(f -> f.getFirst().box().top()))
                .orElse(List.of());
    }

    /** True if numbers and places grow together; sorts by number. */
    private static boolean stepsDown(List<Placed> entries) {
        entries.sort(Comparator.comparingInt(entry -> entry.question().asked().number()));
        for (int i = 1; i < entries.size(); i++) {
            Placed above = entries.get(i - 1);
            Placed below = entries.get(i);
            if (below.question().asked().number() == above.question().asked().number()
                    || below.box().top() < above.box().bottom()) {
                return false;
            }
        }
        return entries.size() > 1;
    }

    private static int middle(Box box) {
        return (box.top() + box.bottom()) / 2;
    }
}
