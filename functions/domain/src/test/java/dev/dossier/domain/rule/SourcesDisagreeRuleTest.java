package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.Paper.read;
import static dev.dossier.domain.rule.Paper.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.SourcesDisagree;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesDisagreeRuleTest {

    private final Rule rule = new SourcesDisagreeRule();

    @Test
    void the_zone_and_the_print_that_give_two_dates_are_found() {
        assertThat(found(Source.MRZ, "1990-04-02", Source.PRINTED, "1990-04-07"))
                .containsExactly(new SourcesDisagree(Paper.idOf(1), FieldName.DATE_OF_BIRTH));
    }

    @Test
    void sources_that_agree_are_not() {
        assertThat(found(Source.MRZ, "1990-04-02", Source.PRINTED, "1990-04-02"))
                .isEmpty();
    }

    @Test
    void two_readings_of_the_same_source_are_unsure_rather_than_in_disagreement() {
        assertThat(found(Source.PRINTED, "1990-04-02", Source.PRINTED, "1990-04-07"))
                .isEmpty();
    }

    private List<Finding> found(Source one, String says, Source other, String saysOther) {
        return about(anna())
                .holding(Paper.of(
                        1,
                        DocumentType.PASSPORT,
                        read(
                                "dateOfBirth",
                                seen("dateOfBirth", one, says, 0.99),
                                seen("dateOfBirth", other, saysOther, 0.99))))
                .found(rule);
    }
}
