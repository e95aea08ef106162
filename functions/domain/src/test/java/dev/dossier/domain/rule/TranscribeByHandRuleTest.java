package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.PagePoor;
import dev.dossier.domain.casefile.Finding.TranscribeByHand;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscribeByHandRuleTest {

    private static final PageProblem BLURRED = new PageProblem(PageNumber.FIRST, "blurred", "Scan it again.");

    private final Rule rule = new TranscribeByHandRule();

    @ParameterizedTest
    @ValueSource(strings = {"language-unread", "writing-unread", "handwriting"})
    void writing_that_no_machine_reads_is_found_and_is_no_poor_picture(String code) {
        PageProblem writing = new PageProblem(PageNumber.FIRST, code, "Transcribe it by hand.");
        CaseOnPaper held = about(anna()).holding(Paper.poor(1, writing, BLURRED));
        assertThat(held.found(rule)).containsExactly(new TranscribeByHand(Paper.idOf(1), PageNumber.FIRST, code));
        assertThat(held.found(new PagePoorRule()))
                .containsExactly(new PagePoor(Paper.idOf(1), PageNumber.FIRST, "blurred"));
    }

    @Test
    void two_reasons_on_a_page_are_two_findings() {
        assertThat(about(anna())
                        .holding(Paper.poor(
                                1,
                                new PageProblem(PageNumber.FIRST, "language-unread", "Transcribe it."),
                                new PageProblem(PageNumber.FIRST, "handwriting", "Transcribe it.")))
                        .found(rule))
                .extracting(Finding::key)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void a_poor_picture_alone_is_not_found() {
        assertThat(about(anna()).holding(Paper.poor(1, BLURRED)).found(rule)).isEmpty();
    }
}
