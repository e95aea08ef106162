package dev.dossier.reading.field;

import dev.dossier.domain.paper.FieldName;
import java.util.ArrayList;
import java.util.List;

/** Joins labels that ask for the same. */
final class JoinedLabels {

    private static final FieldName RELATIONSHIP = new FieldName("relationship");

    /** Labels of one field in two languages do not stand farther from one another than this, in heights. */
    private static final int FARTHEST = 4;

    private JoinedLabels() {}

    /** One label for each value that is asked for. */
    static List<Label> of(List<Label> labels) {
        return withoutTables(lowest(joined(labels)));
    }

    /** As {@link #of}, of labels that head columns. */
    static List<Label> columns(List<Label> labels) {
        return joined(labels);
    }

    /** Labels of the same field that stand side by side are one label in several languages. */
    private static List<Label> joined(List<Label> labels) {
        List<Label> joined = new ArrayList<>();
        for (Label label : labels) {
            if (!joined.isEmpty() && saysTheSame(joined.getLast(), label)) {
                Label last = joined.removeLast();
                joined.add(new Label(
                        label.name(),
                        last.language(),
                        label.chunk(),
                        label.to(),
                        last.box().union(label.box()),
                        Math.max(last.score(), label.score())));
            } else {
                joined.add(label);
            }
        }
        return joined;
    }

    /** Of labels of the same field in several languages, one below the other, the lowest: the value stands there. */
    private static List<Label> lowest(List<Label> labels) {
        return labels.stream()
                .filter(label -> labels.stream().noneMatch(other -> isRightAbove(label, other)))
                .toList();
    }

    private static boolean isRightAbove(Label label, Label other) {
        int height = Math.max(label.box().height(), other.box().height());
        int down = other.box().top() - label.box().bottom();
        return label.name().equals(other.name())
                && !label.language().equals(other.language())
                && Math.abs(label.box().left() - other.box().left()) < height
                && down > -height / 2
                && down < height;
    }

    /** Where people are listed with their relationship, the columns are about them and not about the holder. */
    private static List<Label> withoutTables(List<Label> labels) {
        List<Label> listing = labels.stream()
                .filter(label -> label.name().equals(RELATIONSHIP))
                .toList();
        return labels.stream()
                .map(label -> listing.stream().anyMatch(list -> Layout.sameRow(list.box(), label.box()))
                        ? label.named(RELATIONSHIP)
                        : label)
                .toList();
    }

    private static boolean saysTheSame(Label last, Label label) {
        int gap = label.box().left() - last.box().right();
        int height = label.box().height();
        boolean goesOn = last.chunk() == label.chunk()
                ? gap < 2 * height
                : !last.language().equals(label.language())
                        && Layout.sameRow(last.box(), label.box())
                        && gap > 0
                        && gap < FARTHEST * height;
        return last.name().equals(label.name()) && goesOn;
    }
}
