package dev.dossier.local.asl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.json.Json;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    private static final Bindings SEEN = new Bindings(
            json("{'name': 'Velo', 'none': null, 'list': [3, 1, 2], 'one': [{'ok': false}], 'big': 3000000000}"),
            Optional.of(json("{'Payload': {'n': 7}}")),
            Optional.of(json("{'Error': 'E', 'Cause': '{\\'errorMessage\\':\\'code: advice: more\\'}'}")),
            json("{'Execution': {'Input': {'round': 2}}}"),
            (ObjectNode) json("{'turns': 4, 'nothing': null}"));

    private static JsonNode json(String text) {
        return Json.tree(text.replace("\\'", "\\\"").replace('\'', '"').getBytes(UTF_8));
    }

    private static JsonNode evaluate(String expression) {
        return new Query(expression).evaluate(SEEN, "Output");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '~', textBlock = """
            expression                                         | value
            $states.input.name                                 | 'Velo'
            $states.result.Payload.n                           | 7
            $states.errorOutput.Error                          | 'E'
            $states.context.Execution.Input.round + 1          | 3
            $turns + 1                                         | 5
            $exists($unset)                                    | false
            $states.input.none                                 | null
            $nothing                                           | null
            $states.input.big                                  | 3000000000
            7 / 2                                              | 3.5
            6 / 2                                              | 3
            [$states.input.absent]                             | []
            [$states.input.list]                               | [3, 1, 2]
            $count([$states.input.absent])                     | 0
            $states.input.one[ok = false]                      | {'ok': false}
            [$states.input.one[ok = false]]                    | [{'ok': false}]
            {'a': $states.input.absent, 'b': 1}                | {'b': 1}
            'r' & 2 & '-l' & (1 + 1)                           | 'r2-l2'
            $sort($states.input.list)                          | [1, 2, 3]
            $parse('{"a": [1, null]}')                         | {'a': [1, null]}
            $parse($states.errorOutput.Cause).errorMessage     | 'code: advice: more'
            $substringBefore('code: advice: more', ': ')       | 'code'
            $substringAfter('code: advice: more', ': ')        | 'advice: more'
            $hash('abc', 'SHA-1')                              | 'a9993e364706816aba3e25717850c26c9cd0d89d'
            $range(1, 10, 3)                                   | [1, 4, 7, 10]
            $range(3, 1, -1)                                   | [3, 2, 1]
            $partition([1, 2, 3, 4, 5], 2)                     | [[1, 2], [3, 4], [5]]
            $length($uuid())                                   | 36
            """)
    void an_expression_sees_states_and_variables(String expression, String value) {
        assertThat(evaluate(expression).toString()).isEqualTo(json(value).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$states.input.absent",
                "$unset",
                "name",
                "$",
                "$$",
                "1 + 'a'",
                "$parse('no json')",
                "$hash('a', 'CRC')",
                "$range(1, 100000, 1)",
                "$partition([1], 0)",
                "$number('x')",
                "($f := function($n){ $f($n + 1) + 1 }; $f(1))",
                "($f := function($n){ $f($n) }; $f(1))",
                "$error('mine')",
                "function($x){$x}"
            })
    void an_expression_without_a_value_is_an_evaluation_error(String expression) {
        assertThatThrownBy(() -> evaluate(expression))
                .isInstanceOfSatisfying(
                        StateFailed.class,
                        failed -> assertThat(failed.failure().error()).isEqualTo("States.QueryEvaluationError"));
    }

    @Test
    void the_cause_names_the_expression_and_no_value() {
        assertThatThrownBy(() -> evaluate("$number($states.input.name)"))
                .isInstanceOfSatisfying(
                        StateFailed.class,
                        failed -> assertThat(failed.failure().cause())
                                .contains("$number($states.input.name)", "'Output'")
                                .doesNotContain("Velo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$a ?? 1", "$a ?: 1", "$eval('1')", "1 +", "(("})
    void what_step_functions_would_not_read_is_complained_about(String expression) {
        assertThat(new Query(expression).complaint()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$a ? 1 : 2", "'?? ?: $eval'", "$evaluate", "$exists($a) ? $a : 1"})
    void what_only_looks_like_it_is_not(String expression) {
        assertThat(new Query(expression).complaint()).isEmpty();
    }
}
