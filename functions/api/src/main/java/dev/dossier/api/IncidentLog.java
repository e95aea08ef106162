package dev.dossier.api;

/** Takes note of failures that nobody expected. */
@FunctionalInterface
public interface IncidentLog {

    /**
     * Notes a failure. Its message can hold anything and must not be written down; classes and places may.
     *
     * @param incident the same name that the caller is told
     * @param operation the operation that failed, as named in {@code openapi.yaml}
     */
    void note(String incident, String operation, Throwable failure);

    /** Writes one line to the platform's log: the classes of the failure and its causes, and where it began. */
    static IncidentLog toSystemLog() {
        System.Logger log = System.getLogger("dev.dossier.api");
        return (incident, operation, failure) -> {
            StringBuilder line = new StringBuilder("incident " + incident + " in " + operation);
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                StackTraceElement[] trace = cause.getStackTrace();
                line.append(": ").append(cause.getClass().getName());
                line.append(trace.length == 0 ? "" : " at " + trace[0]);
            }
            log.log(System.Logger.Level.ERROR, line.toString());
        };
    }
}
