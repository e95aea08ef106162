package dev.dossier.domain.casefile;

/** A file cannot be read, whoever tries; a person has to ask for another. The message is {@code code: advice}. */
public final class UnreadableUpload extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String advice;

    public UnreadableUpload(UploadProblem problem) {
        super(problem.code() + ": " + problem.message());
        this.code = problem.code();
        this.advice = problem.message();
    }

    public UploadProblem problem() {
        return new UploadProblem(code, advice);
    }
}
