package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.CaseOnPaper.id;
import static dev.dossier.domain.rule.CaseOnPaper.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.UploadDuplicate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadDuplicateRuleTest {

    private final Rule rule = new UploadDuplicateRule();

    @Test
    void the_same_bytes_handed_in_twice_are_found() {
        assertThat(received("monday", "tuesday")).containsExactly(new UploadDuplicate(id(1), 2));
    }

    @Test
    void one_act_of_uploading_that_was_announced_twice_is_one_act() {
        assertThat(received("monday", "monday")).isEmpty();
    }

    private List<Finding> received(String... receipts) {
        CaseOnPaper onPaper = about(anna());
        for (String receipt : receipts) {
            onPaper.changed(file -> CaseChanges.receive(file, upload(id(1), receipt)));
        }
        return onPaper.found(rule);
    }
}
