package dev.dossier.domain.casefile;

/** How far the reading of an upload has come. */
public sealed interface UploadState {

    /** Waiting to be read. */
    record Unread() implements UploadState {}

    /** Every page has been looked at. */
    record Read(int pages) implements UploadState {}

    /** The file as a whole could not be read. */
    record Unreadable(UploadProblem problem) implements UploadState {}
}
