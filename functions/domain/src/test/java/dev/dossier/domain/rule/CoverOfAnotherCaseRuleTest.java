package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.CaseOnPaper.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.CoverOfAnotherCase;
import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.paper.CoverSheet;
import dev.dossier.domain.paper.DocumentType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverOfAnotherCaseRuleTest {

    private final Rule rule = new CoverOfAnotherCaseRule();

    private static PageFate cover(String caseNumber, String person) {
        return new PageFate.Separator(Optional.of(new CoverSheet(caseNumber, person, DocumentType.PASSPORT)));
    }

    @Test
    void a_cover_sheet_of_another_case_is_found() {
        assertThat(about(anna()).page(id(1), cover("B-99", "anna")).found(rule))
                .containsExactly(new CoverOfAnotherCase(Paper.pageOf(1)));
    }

    @Test
    void a_cover_sheet_for_somebody_else_is_found() {
        assertThat(about(anna()).page(id(1), cover("T-1", "boris")).found(rule))
                .containsExactly(new CoverOfAnotherCase(Paper.pageOf(1)));
    }

    @Test
    void cover_sheets_of_this_case_and_patch_sheets_are_in_order() {
        assertThat(about(anna())
                        .page(id(1), cover("T-1", anna().id().text()))
                        .page(id(2), cover("T-1", ""))
                        .page(id(3), new PageFate.Separator())
                        .found(rule))
                .isEmpty();
    }
}
