package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.DocumentUnrecognised;
import dev.dossier.domain.paper.DocumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentUnrecognisedRuleTest {

    private final Rule rule = new DocumentUnrecognisedRule();

    @Test
    void a_paper_of_no_known_kind_is_found() {
        assertThat(about(anna()).holding(Paper.of(1, DocumentType.UNKNOWN)).found(rule))
                .containsExactly(new DocumentUnrecognised(Paper.idOf(1)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void a_paper_of_any_other_kind_is_not(DocumentType type) {
        assertThat(about(anna()).holding(Paper.of(1, type)).found(rule)).isEmpty();
    }
}
