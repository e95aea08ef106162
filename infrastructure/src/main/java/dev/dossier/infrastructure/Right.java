package dev.dossier.infrastructure;

import java.util.EnumSet;
import java.util.Set;

/** What a function may do. Deleting is among no function's rights. */
public enum Right {
    READ_CASES("read case files"),
    CHANGE_CASES("change case files"),
    LIST_CASES("list cases"),
    TAKE_FROM_INBOX("take files from the inbox"),
    PUT_INTO_INBOX("let people put files into the inbox"),
    READ_UPLOADS("read uploads"),
    KEEP_UPLOADS("keep uploads"),
    READ_PAGES("read pages"),
    KEEP_PAGES("keep pages"),
    READ_PACKAGES("read packages"),
    KEEP_PACKAGES("keep packages"),
    START_CASES("start executions of cases"),
    WAKE_CASES("wake executions of cases"),
    TELL_EVENTS("tell events");

    private final String words;

    Right(String words) {
        this.words = words;
    }

    /** As in "may read case files". */
    public String words() {
        return words;
    }

    /** The permission matrix: one line a function. */
    public static Set<Right> of(FunctionName function) {
        return switch (function) {
            case RECEIVE_UPLOAD -> EnumSet.of(READ_CASES, CHANGE_CASES, TAKE_FROM_INBOX, KEEP_UPLOADS);
            case WAKE_CASE -> EnumSet.of(READ_CASES, CHANGE_CASES, START_CASES, WAKE_CASES, TELL_EVENTS);
            case COLLECT_UPLOADS -> EnumSet.of(READ_CASES);
            case PREPARE_UPLOAD -> EnumSet.of(READ_UPLOADS, KEEP_PAGES);
            case READ_PAGE -> EnumSet.of(READ_PAGES, KEEP_PAGES);
            case EXTRACT_FIELDS -> EnumSet.of(READ_CASES, CHANGE_CASES, READ_PAGES);
            case CHECK_CASE -> EnumSet.of(READ_CASES, CHANGE_CASES);
            case AWAIT_CHANGE -> EnumSet.of(READ_CASES, CHANGE_CASES, WAKE_CASES);
            case ASSEMBLE_PACKAGE -> EnumSet.of(READ_CASES, CHANGE_CASES, READ_UPLOADS, READ_PAGES, KEEP_PACKAGES);
            case SERVE_API ->
                EnumSet.of(READ_CASES, CHANGE_CASES, LIST_CASES, PUT_INTO_INBOX, READ_PAGES, READ_PACKAGES);
        };
    }
}
