package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.NOON;
import static dev.dossier.domain.rule.CaseOnPaper.STAFF;
import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.CaseOnPaper.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.Finding.PageUnaccounted;
import dev.dossier.domain.casefile.FindingKey;
import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.paper.PageRef;
import org.junit.jupiter.api.Test;

class PageUnaccountedRuleTest {

    private final Rule rule = new PageUnaccountedRule();

    @Test
    void a_page_that_could_not_be_read_is_found_with_its_problem() {
        assertThat(about(anna())
                        .page(id(1), new PageFate.Unaccounted("page-too-large"))
                        .found(rule))
                .containsExactly(new PageUnaccounted(Paper.pageOf(1), "page-too-large"));
    }

    @Test
    void blank_pages_separators_and_duplicates_are_accounted_for() {
        assertThat(about(anna())
                        .page(id(1), new PageFate.Blank())
                        .page(id(2), new PageFate.Separator())
                        .page(id(3), new PageFate.Duplicate(Paper.pageOf(1)))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void a_page_that_was_sent_back_is_accounted_for() {
        PageRef page = Paper.pageOf(1);
        FindingKey key = new PageUnaccounted(page, "page-not-read").key();
        assertThat(about(anna())
                        .page(id(1), new PageFate.Unaccounted("page-not-read"))
                        .changed(file -> CaseChanges.decide(file, key, new Ruling.SendBack(page), STAFF, "", NOON))
                        .found(rule))
                .isEmpty();
    }
}
