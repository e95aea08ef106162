package dev.dossier.local.asl;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/** Reads what a Task has done. */
final class WorkReader {

    private static final String INVOKE = "arn:aws:states:::lambda:invoke";
    private static final String INVOKE_FOR_TOKEN = "arn:aws:states:::lambda:invoke.waitForTaskToken";
    private static final String START = "arn:aws:states:::states:startExecution";
    private static final String START_TO_END = "arn:aws:states:::states:startExecution.sync:2";

    private static final Template EMPTY = new Template.Constant(JsonNodeFactory.instance.objectNode());

    private final Part task;

    WorkReader(Part task) {
        this.task = task;
    }

    State.Work read() {
        String resource = task.text("Resource");
        Part arguments = task.part("Arguments");
        State.Work work = switch (resource) {
            case INVOKE, INVOKE_FOR_TOKEN -> invoke(arguments, resource.equals(INVOKE_FOR_TOKEN));
            case START, START_TO_END -> start(arguments, resource.equals(START_TO_END));
            default -> {
                task.complain("Resource", "is not supported here: " + resource);
                arguments.template("FunctionName");
                yield new State.Work.Invoke("", EMPTY, false);
            }
        };
        arguments.done();
        return work;
    }

    private static State.Work invoke(Part arguments, boolean forToken) {
        String function = arguments.text("FunctionName");
        if (Template.query(function).isPresent()) {
            arguments.complain("FunctionName", "must name the function outright");
        }
        Optional<Template> payload = arguments.template("Payload");
        if (payload.isEmpty()) {
            arguments.complain("Payload", "must be given");
        }
        return new State.Work.Invoke(function, payload.orElse(EMPTY), forToken);
    }

    private static State.Work start(Part arguments, boolean toEnd) {
        Optional<Template> machine = arguments.template("StateMachineArn");
        if (machine.isEmpty()) {
            arguments.complain("StateMachineArn", "must be given");
        }
        Template input = arguments.template("Input").orElse(EMPTY);
        if (toEnd) { // a name would be reserved beyond the end of the execution; nobody needs that here
            return new State.Work.StartToEnd(machine.orElse(EMPTY), input);
        }
        return new State.Work.Start(machine.orElse(EMPTY), arguments.template("Name"), input);
    }
}
