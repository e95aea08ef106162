package dev.dossier.infrastructure;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The permission matrix as the table that docs/deploying.md shows. */
final class MatrixOnPaper {

    private MatrixOnPaper() {}

    static String table() {
        return "| function | may |\n| --- | --- |\n"
                + Arrays.stream(FunctionName.values()).map(MatrixOnPaper::line).collect(Collectors.joining());
    }

    private static String line(FunctionName function) {
        String rights = Right.of(function).stream().map(Right::words).collect(Collectors.joining(", "));
        return "| `" + function.folder() + "` | " + rights + " |\n";
    }
}
