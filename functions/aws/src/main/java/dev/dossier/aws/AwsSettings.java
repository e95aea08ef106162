package dev.dossier.aws;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where one deployment keeps its things, read once from the environment. Every function is told all of it; what a
 * function may touch is a matter of its rights.
 *
 * @param table the name of the DynamoDB table of case files
 * @param inbox the bucket that files arrive in
 * @param uploads the bucket of files as received
 * @param pages the bucket of page images and readings
 * @param packages the bucket of finished packages
 * @param caseMachine the ARN of the state machine that works on a case
 * @param eventBus the name of the EventBridge bus that is told what happens to cases
 */
public record AwsSettings(
        String table,
        String inbox,
        String uploads,
        String pages,
        String packages,
        String caseMachine,
        String eventBus) {

    /** What every one of our environment variables begins with. */
    public static final String PREFIX = "DOSSIER_";

    public static final String TABLE = PREFIX + "TABLE";
    public static final String INBOX = PREFIX + "INBOX_BUCKET";
    public static final String UPLOADS = PREFIX + "UPLOADS_BUCKET";
    public static final String PAGES = PREFIX + "PAGES_BUCKET";
    public static final String PACKAGES = PREFIX + "PACKAGES_BUCKET";
    public static final String CASE_MACHINE = PREFIX + "CASE_MACHINE";
    public static final String EVENT_BUS = PREFIX + "EVENT_BUS";

    private static final Set<String> NAMES = Set.of(TABLE, INBOX, UPLOADS, PAGES, PACKAGES, CASE_MACHINE, EVENT_BUS);

    /**
     * The settings in {@code environment}.
     *
     * @throws IllegalStateException if one is missing, or a variable begins like ours and is none
     */
    public static AwsSettings from(Map<String, String> environment) {
        Set<String> unknown = new TreeSet<>(environment.keySet());
        unknown.removeIf(name -> !name.startsWith(PREFIX) || NAMES.contains(name));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("Unknown settings: " + String.join(", ", unknown));
        }
        return new AwsSettings(
                needed(environment, TABLE),
                needed(environment, INBOX),
                needed(environment, UPLOADS),
                needed(environment, PAGES),
                needed(environment, PACKAGES),
                needed(environment, CASE_MACHINE),
                needed(environment, EVENT_BUS));
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is not set");
        }
        return value;
    }
}
