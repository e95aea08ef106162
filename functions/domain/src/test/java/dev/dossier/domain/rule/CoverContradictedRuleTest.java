package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.CaseOnPaper.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.CoverContradicted;
import dev.dossier.domain.paper.CoverSheet;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.PageRef;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CoverContradictedRuleTest {

    private static final DocumentId SECOND = DocumentId.beginningOn(PageRef.of(id(1), 2), 1);

    private final Rule rule = new CoverContradictedRule();

    @Test
    void a_passport_behind_the_cover_sheet_of_a_birth_certificate_is_found() {
        CoverSheet cover = new CoverSheet("T-1", "anna", DocumentType.BIRTH_CERTIFICATE);
        assertThat(about(anna()).behind(cover, id(1), DocumentType.PASSPORT).found(rule))
                .containsExactly(new CoverContradicted(SECOND, DocumentType.BIRTH_CERTIFICATE));
    }

    @Test
    void the_paper_that_was_announced_contradicts_nothing() {
        CoverSheet cover = new CoverSheet("T-1", "anna", DocumentType.PASSPORT);
        assertThat(about(anna()).behind(cover, id(1), DocumentType.PASSPORT).found(rule))
                .isEmpty();
    }

    @Test
    void a_cover_sheet_of_another_case_announces_nothing_here() {
        CoverSheet cover = new CoverSheet("B-99", "anna", DocumentType.BIRTH_CERTIFICATE);
        assertThat(about(anna()).behind(cover, id(1), DocumentType.PASSPORT).found(rule))
                .isEmpty();
    }

    @Test
    void a_paper_belongs_to_the_person_on_its_cover_sheet_and_to_nobody_on_one_of_another_case() {
        CoverSheet cover = new CoverSheet("T-1", "anna", DocumentType.PASSPORT);
        CoverSheet foreign = new CoverSheet("B-99", "anna", DocumentType.PASSPORT);
        assertThat(about(anna()).behind(cover, id(1), DocumentType.PASSPORT).holders())
                .containsEntry(SECOND, new TreeSet<>(Set.of(CaseOnPaper.ANNA)));
        assertThat(about(anna()).behind(foreign, id(1), DocumentType.PASSPORT).holders())
                .containsEntry(SECOND, new TreeSet<>());
    }
}
