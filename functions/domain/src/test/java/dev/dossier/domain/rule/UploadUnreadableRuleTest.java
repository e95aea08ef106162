package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.NOON;
import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.CaseOnPaper.id;
import static dev.dossier.domain.rule.CaseOnPaper.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.Finding.UploadUnreadable;
import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UploadProblem;
import org.junit.jupiter.api.Test;

class UploadUnreadableRuleTest {

    private static final UploadProblem LOCKED =
            new UploadProblem("unreadable-encrypted", "Save it without a password.");

    private final Rule rule = new UploadUnreadableRule();

    @Test
    void a_file_that_could_not_be_read_is_found_with_its_problem() {
        assertThat(about(anna())
                        .changed(file -> CaseChanges.receive(file, upload(id(1), "r1")))
                        .changed(file -> CaseChanges.recordUnreadable(file, id(1), LOCKED, NOON))
                        .found(rule))
                .containsExactly(new UploadUnreadable(id(1), LOCKED));
    }

    @Test
    void a_file_that_waits_to_be_read_is_not() {
        assertThat(about(anna())
                        .changed(file -> CaseChanges.receive(file, upload(id(1), "r1")))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void a_file_with_one_bad_page_was_read() {
        assertThat(about(anna())
                        .page(id(1), new PageFate.Unaccounted("page-not-read"))
                        .found(rule))
                .isEmpty();
    }
}
