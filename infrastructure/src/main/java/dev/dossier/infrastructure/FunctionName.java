package dev.dossier.infrastructure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The Lambda functions: one for every doorway in {@code functions/}. */
public enum FunctionName {
    RECEIVE_UPLOAD,
    WAKE_CASE,
    COLLECT_UPLOADS,
    PREPARE_UPLOAD,
    READ_PAGE,
    EXTRACT_FIELDS,
    CHECK_CASE,
    AWAIT_CHANGE,
    ASSEMBLE_PACKAGE,
    SERVE_API;

    /** The folder in {@code functions/}, and the name under which workflows call the function: {@code check-case}. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code CheckCase}. */
    public String title() {
        return Arrays.stream(name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The class that Lambda calls: {@code dev.dossier.checkcase.CheckCaseHandler}. */
    public String handler() {
        return "dev.dossier." + name().toLowerCase(Locale.ROOT).replace("_", "") + "." + title() + "Handler";
    }
}
