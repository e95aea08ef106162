package dev.dossier.infrastructure;

import dev.dossier.workflows.Workflows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.stepfunctions.DefinitionBody;
import software.amazon.awscdk.services.stepfunctions.LogLevel;
import software.amazon.awscdk.services.stepfunctions.LogOptions;
import software.amazon.awscdk.services.stepfunctions.StateMachine;
import software.amazon.awscdk.services.stepfunctions.StateMachineType;
import software.constructs.Construct;

/**
 * The two state machines, from the same text that the embedded runtime executes. Only what stands behind the names in
 * {@code ${...}} is said here.
 */
final class CaseWorkflow extends Construct {

    record Props(Stage stage, IKey key, String caseMachineName, String caseMachineArn, List<LambdaDoorway> functions) {}

    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z-]+)}");

    private final Props props;
    private final StateMachine readUpload;
    private final StateMachine caseMachine;

    CaseWorkflow(Construct scope, String id, Props props) {
        super(scope, id);
        this.props = props;
        Map<String, String> behindNames = new TreeMap<>();
        props.functions()
                .forEach(f -> behindNames.put(f.name().folder(), f.live().getFunctionArn()));
        readUpload =
                machine("ReadUpload", Workflows.READ_UPLOAD, props.stage().stackName() + "-read-upload", behindNames);
        behindNames.put(Workflows.READ_UPLOAD, readUpload.getStateMachineArn());
        caseMachine = machine("Case", Workflows.CASE, props.caseMachineName(), behindNames);
        startReading();
    }

    private StateMachine machine(String id, String definition, String name, Map<String, String> behindNames) {
        String text = new String(Workflows.stateMachine(definition), StandardCharsets.UTF_8);
        Map<String, String> used = new TreeMap<>();
        NAME.matcher(text).results().map(MatchResult::group).forEach(reference -> {
            String inside = reference.substring(2, reference.length() - 1);
            String arn = behindNames.get(inside);
            if (arn == null) {
                throw new IllegalStateException("Nothing stands behind " + reference + " in " + definition);
            }
            used.put(inside, arn);
        });
        StateMachine machine = StateMachine.Builder.create(this, id)
                .stateMachineName(name)
                .stateMachineType(StateMachineType.STANDARD)
                .definitionBody(DefinitionBody.fromString(text))
                .definitionSubstitutions(used)
                .logs(LogOptions.builder()
                        .destination(LogGroup.Builder.create(this, id + "Log")
                                .logGroupName("/aws/vendedlogs/states/" + name)
                                .encryptionKey(props.key())
                                .retention(props.stage().keeping().logs())
                                .removalPolicy(RemovalPolicy.DESTROY)
                                .build())
                        .level(LogLevel.ALL)
                        .includeExecutionData(false)
                        .build())
                .tracingEnabled(true)
                .build();
        props.functions().stream()
                .filter(f -> used.containsKey(f.name().folder()))
                .forEach(f -> f.live().grantInvoke(machine));
        return machine;
    }

    /** The case's machine starts readings and waits for them, and hands over to a fresh execution of itself. */
    private void startReading() {
        readUpload.grantStartExecution(caseMachine);
        readUpload.grantExecution(caseMachine, "states:DescribeExecution", "states:StopExecution");
        allow(List.of("states:StartExecution"), props.caseMachineArn());
        String rule = Stack.of(this)
                .formatArn(software.amazon.awscdk.ArnComponents.builder()
                        .service("events")
                        .resource("rule")
                        .resourceName("StepFunctionsGetEventsForStepFunctionsExecutionRule")
                        .build());
        allow(List.of("events:PutTargets", "events:PutRule", "events:DescribeRule"), rule);
    }

    private void allow(List<String> actions, String resource) {
        caseMachine.addToRolePolicy(PolicyStatement.Builder.create()
                .actions(actions)
                .resources(List.of(resource))
                .build());
    }

    List<StateMachine> machines() {
        return List.of(caseMachine, readUpload);
    }
}
