package dev.dossier.infrastructure;

import dev.dossier.aws.AwsSettings;
import dev.dossier.casework.settings.Settings;
import java.util.Optional;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.logs.RetentionDays;

/**
 * One deployment of Dossier: everything in which two deployments may differ, and nothing else.
 *
 * @param name 1 to 12 lower-case letters and digits, the first a letter; part of the names of what is deployed
 * @param place the account and region; empty for wherever the credentials of the moment point
 * @param reserving true if functions reserve their share of the account's concurrency: 390 calls at once, of which an
 *     account has 1,000 once AWS has raised the 10 that new accounts begin with
 * @param alarmMail who is told of alarms; empty for nobody
 * @param settings limits that differ from their defaults, told to every function; see {@code docs/settings.md}
 */
public record Stage(
        String name,
        Optional<Place> place,
        Machine machine,
        JavaRelease java,
        Keeping keeping,
        boolean reserving,
        Optional<String> alarmMail,
        Settings settings) {

    /** Where a stage stands. */
    public record Place(String account, String region) {}

    /** What functions run on. */
    public enum Machine {
        ARM64,
        X86_64;

        Architecture architecture() {
            return switch (this) {
                case ARM64 -> Architecture.ARM_64;
                case X86_64 -> Architecture.X86_64;
            };
        }
    }

    /** The managed runtime of Lambda. */
    public enum JavaRelease {
        JAVA_21,
        JAVA_25;

        Runtime runtime() {
            return switch (this) {
                case JAVA_21 -> Runtime.JAVA_21;
                case JAVA_25 -> Runtime.JAVA_25;
            };
        }
    }

    /** What outlives a stage. */
    public enum Keeping {
        /** Papers and cases stay when the stage is deleted, and cannot be deleted by mistake; logs stay for a year. */
        EVERYTHING(RemovalPolicy.RETAIN, RetentionDays.ONE_YEAR),
        /** Everything goes with the stage, buckets once they are empty; logs stay for a month. */
        NOTHING(RemovalPolicy.DESTROY, RetentionDays.ONE_MONTH);

        private final RemovalPolicy removal;
        private final RetentionDays logs;

        Keeping(RemovalPolicy removal, RetentionDays logs) {
            this.removal = removal;
            this.logs = logs;
        }

        RemovalPolicy removal() {
            return removal;
        }

        RetentionDays logs() {
            return logs;
        }
    }

    public Stage {
        if (!name.matches("[a-z][a-z0-9]{0,11}")) {
            throw new IllegalArgumentException("A stage is named by 1 to 12 lower-case letters and digits");
        }
        AwsSettings.requireForAws(settings);
    }

    /** {@code dossier-trial}. */
    public String stackName() {
        return "dossier-" + name;
    }
}
