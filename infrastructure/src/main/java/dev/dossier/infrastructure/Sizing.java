package dev.dossier.infrastructure;

/**
 * How much a function gets.
 *
 * @param memoryMiB memory; processor time grows with it, one whole processor at 1,769
 * @param timeoutSeconds after which Lambda ends a call; always less than the workflow waits
 * @param diskMiB temporary disk, 512 at least
 * @param reserved calls at once, where a stage reserves: the function gets so many always, and never more
 */
public record Sizing(int memoryMiB, int timeoutSeconds, int diskMiB, int reserved) {

    private static final int LEAST_DISK = 512;

    /** What {@code function} gets. Pages are read side by side; everything else is short. */
    public static Sizing of(FunctionName function) {
        return switch (function) {
            case RECEIVE_UPLOAD -> new Sizing(1024, 300, LEAST_DISK, 20);
            case WAKE_CASE -> new Sizing(1024, 60, LEAST_DISK, 10);
            case COLLECT_UPLOADS, CHECK_CASE, AWAIT_CHANGE -> new Sizing(1024, 50, LEAST_DISK, 20);
            case PREPARE_UPLOAD -> new Sizing(3008, 590, 4096, 20);
            case READ_PAGE -> new Sizing(2048, 290, LEAST_DISK, 200);
            case EXTRACT_FIELDS -> new Sizing(1024, 290, LEAST_DISK, 20);
            case ASSEMBLE_PACKAGE -> new Sizing(3008, 890, 4096, 10);
            case SERVE_API -> new Sizing(1769, 29, LEAST_DISK, 50);
        };
    }

    /** True if the function starts from a snapshot, which Lambda offers only with the least disk. */
    public boolean startsFromSnapshot() {
        return diskMiB == LEAST_DISK;
    }
}
