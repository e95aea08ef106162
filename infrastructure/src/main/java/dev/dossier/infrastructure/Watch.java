package dev.dossier.infrastructure;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.CreateAlarmOptions;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.logs.FilterPattern;
import software.amazon.awscdk.services.logs.MetricFilterOptions;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.amazon.awscdk.services.stepfunctions.StateMachine;
import software.constructs.Construct;

/**
 * Calls somebody when something fails that the house cannot mend by itself. A file that kills its reader is no alarm: the
 * case says so, and goes on.
 */
final class Watch extends Construct {

    record Props(
            Stage stage,
            IKey key,
            List<StateMachine> machines,
            List<LambdaDoorway> functions,
            List<Undelivered> undelivered) {}

    /** Errors of a function within five minutes that are more than bad luck. */
    private static final int TOO_MANY = 5;

    private static final Duration FIVE_MINUTES = Duration.minutes(5);

    private final Topic topic;

    Watch(Construct scope, String id, Props props) {
        super(scope, id);
        topic = Topic.Builder.create(this, "Topic")
                .displayName("Dossier " + props.stage().name())
                .masterKey(props.key())
                .enforceSsl(true)
                .build();
        props.stage().alarmMail().ifPresent(mail -> topic.addSubscription(new EmailSubscription(mail)));
        props.machines().forEach(this::watch);
        props.functions().forEach(this::watch);
        props.undelivered().forEach(this::watch);
    }

    private void watch(StateMachine machine) {
        String id = machine.getNode().getId();
        alarm(id + "Failed", "An execution failed for good", sum(machine.metricFailed()), 1, 1);
        alarm(id + "TimedOut", "An execution lasted longer than it may", sum(machine.metricTimedOut()), 1, 1);
        alarm(id + "Aborted", "Somebody ended an execution", sum(machine.metricAborted()), 1, 1);
    }

    private void watch(LambdaDoorway doorway) {
        Function function = doorway.function();
        String id = doorway.name().title();
        alarm(id + "Failed", "A step failed in a way that the workflow does not know", failures(doorway), TOO_MANY, 1);
        alarm(id + "Throttled", "Calls wait for a free place for half an hour", sum(function.metricThrottles()), 1, 6);
        switch (doorway.name()) {
            case WAKE_CASE ->
                alarm(id + "Behind", "Changes wait for five minutes to be answered", age(function), 300_000, 1);
            case AWAIT_CHANGE ->
                alarm(id + "Trouble", "A case stands still after every retry", troubled(doorway), 1, 1);
            case RECEIVE_UPLOAD, COLLECT_UPLOADS, CHECK_CASE, ASSEMBLE_PACKAGE, SERVE_API ->
                alarm(id + "Errors", "The function breaks", sum(function.metricErrors()), TOO_MANY, 1);
            case PREPARE_UPLOAD, READ_PAGE, EXTRACT_FIELDS -> {
                // These are ended by bad files, which is foreseen; if all they do is end, that is not.
                alarm(id + "Errors", "The reader breaks again and again", sum(function.metricErrors()), 50, 3);
            }
        }
    }

    /** Steps whose line in the log says {@code failed}, as opposed to refused. */
    private static Metric failures(LambdaDoorway doorway) {
        return counted(doorway, "Failed", FilterPattern.stringValue("$.outcome", "=", "failed"));
    }

    /** An execution in trouble goes to sleep without having seen a version. */
    private static Metric troubled(LambdaDoorway doorway) {
        return counted(
                doorway,
                "Trouble",
                FilterPattern.all(FilterPattern.exists("$.caseNumber"), FilterPattern.notExists("$.version")));
    }

    private static Metric counted(
            LambdaDoorway doorway, String what, software.amazon.awscdk.services.logs.IFilterPattern lines) {
        return doorway.logs()
                .addMetricFilter(
                        what,
                        MetricFilterOptions.builder()
                                .filterPattern(lines)
                                .metricNamespace("Dossier")
                                .metricName(doorway.function().getFunctionName() + what)
                                .metricValue("1")
                                .build())
                .metric(MetricOptions.builder()
                        .statistic("Sum")
                        .period(FIVE_MINUTES)
                        .build());
    }

    private static Metric age(Function wakeCase) {
        return wakeCase.metric(
                "IteratorAge",
                MetricOptions.builder()
                        .statistic("Maximum")
                        .period(FIVE_MINUTES)
                        .build());
    }

    private void watch(Undelivered undelivered) {
        Metric waiting = undelivered
                .queue()
                .metricApproximateNumberOfMessagesVisible(MetricOptions.builder()
                        .statistic("Maximum")
                        .period(FIVE_MINUTES)
                        .build());
        alarm(undelivered.by().title() + "Undelivered", "An event waits that nobody could answer", waiting, 1, 1);
    }

    private static Metric sum(Metric metric) {
        return metric.with(
                MetricOptions.builder().statistic("Sum").period(FIVE_MINUTES).build());
    }

    private void alarm(String id, String description, Metric metric, int threshold, int periods) {
        Alarm alarm = metric.createAlarm(
                this,
                id,
                CreateAlarmOptions.builder()
                        .alarmDescription(description)
                        .threshold(threshold)
                        .evaluationPeriods(periods)
                        .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                        .treatMissingData(TreatMissingData.NOT_BREACHING)
                        .build());
        alarm.addAlarmAction(new SnsAction(topic));
    }
}
