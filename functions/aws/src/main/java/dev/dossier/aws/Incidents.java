package dev.dossier.aws;

import dev.dossier.api.IncidentLog;
import dev.dossier.json.Json;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes failures of the API as lines of JSON: the classes of the failure and its causes, and where each began. */
public final class Incidents implements IncidentLog {

    private final PrintStream out;

    public Incidents(PrintStream out) {
        this.out = out;
    }

    @Override
    public void note(String incident, String operation, Throwable failure) {
        List<String> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            StackTraceElement[] trace = cause.getStackTrace();
            causes.add(cause.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
            if (cause instanceof ServiceTrouble trouble) {
                causes.add(String.valueOf(trouble.getMessage()));
            }
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("step", "serve-api");
        line.put("operation", operation);
        line.put("incident", incident);
        line.put("outcome", "failed");
        line.put("failure", causes);
        out.println(Json.line(line));
    }
}
