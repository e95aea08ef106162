package dev.dossier.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.json.Json;
import dev.dossier.workflows.Workflows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Plays every scenario, and then looks whether every way through the state machines was taken by one of them. */
class ScenarioTest {

    @TempDir
    static Path folder;

    @TestFactory
    List<DynamicTest> every_scenario_goes_its_way_and_every_way_has_a_scenario() throws IOException {
        Set<String> taken = Collections.synchronizedSet(new TreeSet<>());
        List<DynamicTest> tests = new ArrayList<>();
        for (Scenario scenario : Scenario.all()) {
            tests.add(DynamicTest.dynamicTest(
                    scenario.name() + ": " + scenario.claim(), () -> new ScenarioPlay(scenario, taken).play(folder)));
        }
        tests.add(DynamicTest.dynamicTest("every way is taken", () -> {
            Set<String> ways = new TreeSet<>();
            for (String machine : List.of(Workflows.CASE, Workflows.READ_UPLOAD)) {
                collect(machine, Json.tree(Workflows.stateMachine(machine)), ways);
            }
            assertThat(ways).hasSizeGreaterThan(40);
            assertThat(taken).containsAll(ways);
        }));
        return tests;
    }

    private static void collect(String machine, JsonNode scope, Set<String> ways) {
        scope.path("States").properties().forEach(each -> {
            String from = machine + ": " + each.getKey();
            JsonNode state = each.getValue();
            switch (state.path("Type").asText()) {
                case "Succeed" -> ways.add(from + " ends");
                case "Fail" -> ways.add(from + " fails");
                default -> {
                    if (state.path("End").asBoolean()) {
                        ways.add(from + " ends");
                    }
                }
            }
            next(from, "Next", state.path("Next"), ways);
            next(from, "Default", state.path("Default"), ways);
            for (String list : List.of("Choices", "Catch")) {
                for (int i = 0; i < state.path(list).size(); i++) {
                    next(from, list + "/" + i, state.path(list).get(i).path("Next"), ways);
                }
            }
            collect(machine, state.path("ItemProcessor"), ways);
        });
    }

    private static void next(String from, String by, JsonNode next, Set<String> ways) {
        if (next.isTextual()) {
            ways.add(from + " -" + by + "-> " + next.asText());
        }
    }
}
