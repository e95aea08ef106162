package dev.dossier.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.casework.settings.Settings;
import dev.dossier.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** The templates of both stages, made once for all tests. The functions' archives are stand-ins: their code is no matter here. */
record Synthesized(Stack stack, JsonNode template) {

    private static final Stage STRICT_STAGE = new Stage(
            "strict",
            Optional.empty(),
            Stage.Machine.ARM64,
            Stage.JavaRelease.JAVA_25,
            Stage.Keeping.NOTHING,
            false,
            Optional.empty(),
            Settings.standard().with(Map.of("floor", "0.97", "pages", "40")));

    private static final App APP = DossierApp.build(List.of(Stages.TRIAL, Stages.OFFICE, STRICT_STAGE), standIns());

    static final Synthesized TRIAL = of(Stages.TRIAL);
    static final Synthesized OFFICE = of(Stages.OFFICE);

    /** A stage that sets limits of its own. */
    static final Synthesized STRICT = of(STRICT_STAGE);

    /** Both stages, for properties that hold in every deployment. */
    static List<Synthesized> all() {
        return List.of(TRIAL, OFFICE);
    }

    private static Synthesized of(Stage stage) {
        Stack stack = (Stack) APP.getNode().findChild(stage.stackName());
        return new Synthesized(stack, Json.treeOf(Template.fromStack(stack).toJSON()));
    }

    private static Archives standIns() {
        try {
            Path root = Files.createTempDirectory("dossier-archives-");
            Archives archives = new Archives(root);
            for (FunctionName function : FunctionName.values()) {
                Path zip = archives.zip(function);
                Files.createDirectories(zip.getParent());
                Files.writeString(zip, function.folder());
            }
            return archives;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The properties of the resources of {@code type}, as in {@code AWS::S3::Bucket}, by logical name. */
    Map<String, JsonNode> resources(String type) {
        Map<String, JsonNode> found = new TreeMap<>();
        template.path("Resources").properties().forEach(entry -> {
            if (entry.getValue().path("Type").asText().equals(type)) {
                found.put(entry.getKey(), entry.getValue().path("Properties"));
            }
        });
        return found;
    }

    /** The only resource of {@code type}. */
    JsonNode resource(String type) {
        Map<String, JsonNode> found = resources(type);
        if (found.size() != 1) {
            throw new AssertionError("There are " + found.size() + " of " + type);
        }
        return found.values().iterator().next();
    }

    /** The function called {@code name}, whatever its stage. */
    JsonNode function(FunctionName name) {
        return resources("AWS::Lambda::Function").values().stream()
                .filter(f -> f.path("FunctionName").asText().endsWith("-" + name.folder()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return stack.getStackName();
    }
}
