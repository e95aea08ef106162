package dev.dossier.infrastructure;

import java.util.Map;
import software.amazon.awscdk.services.kms.IKey;

/**
 * What every function of a stage is made with.
 *
 * @param settings where this stage keeps its things, as environment variables
 */
record Shared(Stage stage, Archives archives, IKey key, Map<String, String> settings) {

    LambdaDoorway.Props doorway(FunctionName name) {
        return new LambdaDoorway.Props(stage, name, archives, key, settings);
    }
}
