package dev.dossier.aws;

import dev.dossier.casework.settings.Setting;
import dev.dossier.casework.settings.Settings;
import dev.dossier.casework.settings.WrongSetting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param settings the limits that this deployment was told
 */
public record AwsSettings(
        String table,
        String inbox,
        String uploads,
        String pages,
        String packages,
        String caseMachine,
        String eventBus,
        Settings settings) {

    private static final String PREFIX = Setting.PREFIX;

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
     * @throws IllegalStateException if one is missing
     * @throws WrongSetting if a variable begins like ours and is none, or says what cannot be
     */
    public static AwsSettings from(Map<String, String> environment) {
        Map<String, String> limits = new HashMap<>(environment);
        limits.keySet().removeAll(NAMES);
        Settings settings = Settings.standard().with(Settings.in(limits));
        requireForAws(settings);
        return new AwsSettings(
                needed(environment, TABLE),
                needed(environment, INBOX),
                needed(environment, UPLOADS),
                needed(environment, PAGES),
                needed(environment, PACKAGES),
                needed(environment, CASE_MACHINE),
                needed(environment, EVENT_BUS),
                settings);
    }

    /**
     * Looks whether everything in {@code settings} means something on AWS.
     *
     * @throws WrongSetting if something is about one machine only
     */
    public static void requireForAws(Settings settings) {
        List<String> wrong = settings.said().keySet().stream()
                .filter(setting -> setting.scope() == Setting.Scope.ONE_MACHINE)
                .map(setting -> setting.text() + " means nothing on AWS, where functions have sizes")
                .sorted()
                .toList();
        if (!wrong.isEmpty()) {
            throw new WrongSetting(wrong);
        }
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is not set");
        }
        return value;
    }
}
