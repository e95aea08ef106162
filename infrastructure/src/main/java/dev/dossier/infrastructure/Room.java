package dev.dossier.infrastructure;

import java.util.List;
import software.constructs.Construct;

/** Some of the functions that the workflow calls, side by side. */
final class Room extends Construct {

    record Props(Shared shared, List<FunctionName> functions) {}

    private final List<LambdaDoorway> doorways;

    Room(Construct scope, String id, Props props) {
        super(scope, id);
        doorways = props.functions().stream()
                .map(name -> new LambdaDoorway(this, props.shared().doorway(name)))
                .toList();
    }

    List<LambdaDoorway> doorways() {
        return doorways;
    }
}
