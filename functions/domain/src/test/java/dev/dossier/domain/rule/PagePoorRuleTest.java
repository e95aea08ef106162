package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.PagePoor;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagePoorRuleTest {

    private final Rule rule = new PagePoorRule();

    @Test
    void every_problem_of_a_page_is_a_finding_with_a_key_of_its_own() {
        List<Finding> found = about(anna())
                .holding(Paper.poor(
                        1,
                        new PageProblem(PageNumber.FIRST, "blurred", "Scan it again."),
                        new PageProblem(PageNumber.FIRST, "glare", "Move the lamp.")))
                .found(rule);
        assertThat(found)
                .containsExactly(
                        new PagePoor(Paper.idOf(1), PageNumber.FIRST, "blurred"),
                        new PagePoor(Paper.idOf(1), PageNumber.FIRST, "glare"));
        assertThat(found).extracting(Finding::key).doesNotHaveDuplicates();
    }

    @Test
    void a_page_without_problems_is_not_found() {
        assertThat(about(anna()).holding(Paper.poor(1)).found(rule)).isEmpty();
    }
}
