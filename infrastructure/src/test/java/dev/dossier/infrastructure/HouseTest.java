package dev.dossier.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.casework.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.s3.Bucket;

/** The whole house. */
class HouseTest {

    private static final String STAGES = "dev.dossier.infrastructure.Synthesized#all";

    @ParameterizedTest
    @MethodSource(STAGES)
    void cdk_nag_objects_to_nothing_without_a_reason_given(Synthesized stage) {
        Annotations annotations = Annotations.fromStack(stage.stack());
        annotations.hasNoError("*", Match.stringLikeRegexp(".*"));
        annotations.hasNoWarning("*", Match.stringLikeRegexp(".*"));
    }

    @Test
    void cdk_nag_would_object_to_a_house_without_reasons() {
        App bare = new App();
        Bucket.Builder.create(new Stack(bare, "bare"), "Bucket").build();
        DossierApp.watch(bare);
        Annotations.fromStack((Stack) bare.getNode().findChild("bare"))
                .hasError("*", Match.stringLikeRegexp("AwsSolutions-S1.*"));
    }

    @ParameterizedTest
    @MethodSource(STAGES)
    void no_function_is_hidden_in_a_custom_resource(Synthesized stage) {
        Set<String> types = new TreeSet<>();
        stage.template()
                .path("Resources")
                .forEach(resource -> types.add(resource.path("Type").asText()));
        assertThat(types).isNotEmpty().noneMatch(type -> type.startsWith("Custom::"));
        assertThat(types).doesNotContain("AWS::CloudFormation::CustomResource");
    }

    @Test
    void stages_stand_side_by_side() {
        assertThat(Stages.ALL).extracting(Stage::name).doesNotHaveDuplicates().contains("trial", "office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Trial", "1st", "a-stage", "muchtoolonganame"})
    void a_stage_is_named_by_a_few_lower_case_letters_and_digits(String name) {
        assertThatThrownBy(() -> new Stage(
                        name,
                        Optional.empty(),
                        Stage.Machine.ARM64,
                        Stage.JavaRelease.JAVA_25,
                        Stage.Keeping.NOTHING,
                        false,
                        Optional.empty(),
                        Settings.standard()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_archive_that_has_not_been_built_says_how_to_build_it() {
        assertThatThrownBy(() -> new Archives(Path.of("nowhere")).code(FunctionName.READ_PAGE))
                .hasMessageContaining("functions/read-page/target/read-page.zip")
                .hasMessageContaining("./mvnw package");
    }
}
