package dev.dossier.aws;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.casework.StaleCase;
import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.json.Json;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes one line of JSON for every call of a function. Of the event it repeats ids and counts, and nothing else. */
public final class CallLog {

    /** What may be repeated: names of components of requests that hold ids and counts. */
    private static final List<String> HARMLESS = List.of("caseNumber", "version", "upload", "page");

    private final String name;
    private final PrintStream out;

    CallLog(String name, PrintStream out) {
        this.name = name;
        this.out = out;
    }

    /** A log that writes to standard output, which Lambda keeps. */
    public static CallLog toConsole(String name) {
        return new CallLog(name, System.out);
    }

    /** Notes that a call begins, with the ids and counts that stand in {@code event}. */
    public Call begin(JsonNode event, String requestId) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("step", name);
        line.put("requestId", requestId);
        for (String component : HARMLESS) {
            JsonNode value = event.path(component);
            if (value.isTextual() || value.isNumber()) {
                line.put(component, value);
            }
        }
        return new Call(line, System.nanoTime());
    }

    /** One call, from its beginning to its line. */
    public final class Call {

        private final Map<String, Object> line;
        private final long began;

        private Call(Map<String, Object> line, long began) {
            this.line = line;
            this.began = began;
        }

        public void done() {
            write("done");
        }

        /** The step threw. What the workflow expects of a step is told from what it does not. */
        public void ended(Throwable failure) {
            line.put("failure", failure.getClass().getName());
            StackTraceElement[] trace = failure.getStackTrace();
            if (trace.length > 0) {
                line.put("at", trace[0].toString());
            }
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof ServiceTrouble trouble) {
                    line.put("trouble", String.valueOf(trouble.getMessage()));
                }
            }
            write(failure instanceof UnreadableUpload || failure instanceof StaleCase ? "refused" : "failed");
        }

        private void write(String outcome) {
            line.put("outcome", outcome);
            line.put("milliseconds", (System.nanoTime() - began) / 1_000_000);
            out.println(Json.line(line));
        }
    }
}
