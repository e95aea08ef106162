package dev.dossier.local.asl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionTest {

    private static final String TASK = "'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', "
            + "'Arguments': {'FunctionName': '${work}', 'Payload': {}}";

    private static StateMachine read(String states) {
        String text = "{'QueryLanguage': 'JSONata', 'StartAt': 'A', 'States': {" + states + "}}";
        return Definition.read("m", text.replace('\'', '"').getBytes(UTF_8), Map.of("work", "work"));
    }

    private static List<String> problems(String states) {
        try {
            read(states);
            return List.of();
        } catch (DefinitionRefused refused) {
            return refused.problems().stream()
                    .map(problem -> problem.path() + " " + problem.message())
                    .toList();
        }
    }

    @Test
    void a_machine_is_read_with_its_functions_and_its_states_inside_maps() {
        StateMachine machine = read("'A': {'Type': 'Map', 'Items': [1], 'ItemProcessor': {'StartAt': 'B', 'States': {"
                + "'B': {" + TASK + ", 'End': true}}}, 'Next': 'C'}, 'C': {'Type': 'Succeed'}");
        assertThat(machine.states().keySet()).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(machine.functions()).containsExactly("work");
        assertThat(machine.timeout()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '~', textBlock = """
            states                                                                    | problem
            'A': {'Type': 'Parallel', 'End': true}                                    | /States/A/Type is not supported here: Parallel
            'A': {'Type': 'Pass', 'Parameters': {}, 'End': true}                      | /States/A/Parameters is not supported here
            'A': {'Type': 'Pass', 'InputPath': '$', 'End': true}                      | /States/A/InputPath is not supported here
            'A': {'Type': 'Pass', 'End': true, 'QueryLanguage': 'JSONPath'}           | /States/A/QueryLanguage is not supported here
            'A': {'Type': 'Pass'}                                                     | /States/A must have either Next or End
            'A': {'Type': 'Pass', 'Next': 'A', 'End': true}                           | /States/A must have either Next or End
            'A': {'Type': 'Pass', 'Next': 'Nowhere'}, 'B': {'Type': 'Succeed'}        | /States has no state Nowhere
            'B': {'Type': 'Succeed'}                                                  | /States has no state A
            'A': {'Type': 'Pass', 'Next': 'A'}                                        | /States has no state that ends
            'A': {'Type': 'Wait', 'Timestamp': '2026-01-01T00:00:00Z', 'End': true}   | /States/A/Seconds must be given
            'A': {'Type': 'Choice', 'Choices': []}, 'B': {'Type': 'Succeed'}          | /States/A/Choices must offer at least one way
            'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.x', 'Next': 'B'}]}, 'B': {'Type': 'Succeed'} | /States/A/Choices/0/Condition must be an expression
            'A': {'Type': 'Pass', 'Output': '{% $a ?? 1 %}', 'End': true}             | /States/A/Output uses ??, which Step Functions does not know; write $exists(x) ? x : y
            'A': {'Type': 'Pass', 'Output': {'x': ['{% 1 + %}']}, 'End': true}        | /States/A/Output/x/0 is not JSONata
            'A': {'Type': 'Pass', 'Assign': {'states': 1}, 'End': true}               | /States/A/Assign must not set states, which is reserved
            'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', 'Arguments': {}, 'End': true} | /States/A/Resource is not supported here: arn:aws:states:::sqs:sendMessage
            'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Arguments': {'FunctionName': '{% $f %}', 'Payload': {}}, 'End': true} | /States/A/Arguments/FunctionName must name the function outright
            'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Arguments': {'FunctionName': '${play}', 'Payload': {}}, 'End': true} | names ${play}, and there is no such thing
            'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Arguments': {'FunctionName': 'f', 'Payload': {}, 'Qualifier': '1'}, 'End': true} | /States/A/Arguments/Qualifier is not supported here
            'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::states:startExecution.sync:2', 'Arguments': {'StateMachineArn': 'm', 'Name': 'n'}, 'End': true} | /States/A/Arguments/Name is not supported here
            'A': {'Type': 'Map', 'Items': [], 'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED'}, 'StartAt': 'B', 'States': {'B': {'Type': 'Succeed'}}}, 'End': true} | /States/A/ItemProcessor/ProcessorConfig/Mode must be INLINE
            'A': {'Type': 'Map', 'Items': [], 'ItemProcessor': {'StartAt': 'B', 'States': {'B': {'Type': 'Pass', 'Assign': {'x': 1}, 'End': true}}}, 'End': true} | /States/A/ItemProcessor/States/B/Assign is not supported within a Map
            'A': {'Type': 'Map', 'Items': [], 'ToleratedFailureCount': 1, 'ItemProcessor': {'StartAt': 'B', 'States': {'B': {'Type': 'Succeed'}}}, 'End': true} | /States/A/ToleratedFailureCount is not supported here
            """)
    void what_cannot_be_carried_out_is_refused_with_its_place(String states, String problem) {
        assertThat(problems(states)).anyMatch(found -> found.strip().startsWith(problem));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '~', textBlock = """
            field                                                                     | problem
            'TimeoutSeconds': 0                                                       | TimeoutSeconds must be a whole number
            'HeartbeatSeconds': 5                                                     | HeartbeatSeconds is not supported here
            'Retry': [{'ErrorEquals': []}]                                            | Retry/0/ErrorEquals must name at least one
            'Retry': [{'ErrorEquals': ['States.ALL', 'x']}]                           | Retry/0/ErrorEquals must name States.ALL alone
            'Retry': [{'ErrorEquals': ['x'], 'BackoffRate': 0.5}]                     | Retry/0/BackoffRate must be a number of at least 1
            'Retry': [{'ErrorEquals': ['x'], 'JitterStrategy': 'SOME'}]               | Retry/0/JitterStrategy must be FULL or NONE
            'Retry': [{'ErrorEquals': ['x'], 'Tries': 1}]                             | Retry/0/Tries is not supported here
            'Catch': [{'ErrorEquals': ['x'], 'ResultPath': '$', 'Next': 'A'}]         | Catch/0/ResultPath is not supported here
            'Catch': [{'ErrorEquals': ['x']}]                                         | Catch/0/Next must be given
            """)
    void what_is_wrong_about_a_task_is_refused_with_its_place(String field, String problem) {
        assertThat(problems("'A': {" + TASK + ", 'End': true, " + field + "}"))
                .anyMatch(found -> found.startsWith("/States/A/" + problem));
    }

    @Test
    void states_have_names_of_their_own_in_the_whole_file() {
        String inner = "'ItemProcessor': {'StartAt': 'B', 'States': {'B': {'Type': 'Succeed'}}}";
        assertThat(problems("'A': {'Type': 'Map', 'Items': [], " + inner + ", 'Next': 'B'}, 'B': {'Type': 'Succeed'}"))
                .anyMatch(found -> found.endsWith("has a name that another state has"));
        assertThat(problems("'A': {'Type': 'Pass', 'Next': '" + "x".repeat(81) + "'}, '" + "x".repeat(81)
                        + "': {'Type': 'Succeed'}"))
                .anyMatch(found -> found.endsWith("has a name of more than 80 characters"));
    }

    @Test
    void another_query_language_is_refused() {
        String text = "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}";
        assertThatThrownBy(() -> Definition.read("m", text.getBytes(UTF_8), Map.of()))
                .isInstanceOf(DefinitionRefused.class)
                .hasMessageContaining("QueryLanguage must be JSONata");
    }

    @Test
    void the_time_allowed_is_read() {
        String text = "{\"QueryLanguage\": \"JSONata\", \"TimeoutSeconds\": 60, \"StartAt\": \"A\", \"Comment\": \"c\","
                + " \"States\": {\"A\": {\"Type\": \"Succeed\", \"Comment\": \"c\"}}}";
        assertThat(Definition.read("m", text.getBytes(UTF_8), Map.of()).timeout())
                .contains(Duration.ofMinutes(1));
    }
}
