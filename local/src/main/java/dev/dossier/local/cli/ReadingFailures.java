package dev.dossier.local.cli;

import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.local.engine.StepFailure;

/** What the end of a reader means for a file or a page: the same as in {@code read-upload.asl.json}, to which it is held. */
final class ReadingFailures {

    static final UploadProblem OF_READER = new UploadProblem(
            "unreadable-reader-failed",
            "The reader failed on this file again and again. Scan the paper again; if that fails too, tell the engineers"
                    + " the code of this finding.");

    private ReadingFailures() {}

    static UploadProblem ofFile(StepFailure failure) {
        return switch (failure.error()) {
            case "States.Timeout", "Sandbox.Timedout" ->
                new UploadProblem(
                        "unreadable-too-slow",
                        "Taking this file apart took longer than allowed. Save it anew, for instance by printing it to"
                                + " PDF, or scan the paper again.");
            case "Runtime.OutOfMemory", "Runtime.ExitError" ->
                new UploadProblem(
                        "unreadable-too-complex",
                        "This file is too much for the reader: it needs more memory than allowed, or makes it fail."
                                + " Save it anew, for instance by printing it to PDF, or scan the paper at 300 dots per"
                                + " inch.");
            default -> OF_READER;
        };
    }

    static String ofPage(StepFailure failure) {
        return switch (failure.error()) {
            case "States.Timeout", "Sandbox.Timedout" -> "page-too-slow";
            case "Runtime.OutOfMemory", "Runtime.ExitError" -> "page-too-complex";
            default -> "page-not-read";
        };
    }
}
