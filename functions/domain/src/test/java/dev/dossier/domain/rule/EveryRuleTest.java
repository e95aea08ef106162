package dev.dossier.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Policy;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** One rule, one class, one test, one kind of finding. */
class EveryRuleTest {

    @Test
    void every_kind_of_finding_has_its_rule_and_every_rule_its_kind() {
        assertThat(CaseChecker.ALL_RULES.stream().map(rule -> rule.getClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Finding.class.getPermittedSubclasses())
                        .map(kind -> kind.getSimpleName() + "Rule")
                        .toList());
    }

    @Test
    void every_rule_has_its_test() {
        assertThat(CaseChecker.ALL_RULES)
                .hasSizeGreaterThan(10)
                .allSatisfy(rule -> assertThatCode(
                                () -> Class.forName(rule.getClass().getName() + "Test"))
                        .doesNotThrowAnyException());
    }

    @Test
    void the_policy_knows_every_kind_and_nothing_else() {
        assertThat(Policy.standard().lines()).hasSize(CaseChecker.ALL_RULES.size());
    }
}
