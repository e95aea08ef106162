package dev.dossier.local.asl;

import java.util.List;
import java.util.stream.Collectors;

/** A file does not define a state machine that can be carried out here. */
public final class DefinitionRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * What is wrong, and where.
     *
     * @param path from the root of the file, as in {@code /States/Collect/Retry/0}
     * @param message what to change
     */
    public record Problem(String path, String message) {}

    private final transient List<Problem> problems;

    DefinitionRefused(String machine, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.path() + " " + problem.message())
                .collect(Collectors.joining("\n  ", "The state machine " + machine + " cannot be used:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
