package dev.dossier.api;

/** A request is not done, for a reason that its sender can do something about. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
