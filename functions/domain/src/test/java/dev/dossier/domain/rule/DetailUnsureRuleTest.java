package dev.dossier.domain.rule;

import static dev.dossier.domain.paper.DocumentType.BIRTH_CERTIFICATE;
import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.Paper.read;
import static dev.dossier.domain.rule.Paper.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.DetailUnsure;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetailUnsureRuleTest {

    private static final String REGISTRAR = "registrar.fullName";

    private final Rule rule = new DetailUnsureRule();

    @Test
    void a_detail_that_was_read_unsurely_is_marked() {
        assertThat(found(0.5)).containsExactly(new DetailUnsure(Paper.idOf(1), new FieldName(REGISTRAR)));
    }

    @Test
    void a_detail_that_was_read_surely_is_not() {
        assertThat(found(0.95)).isEmpty();
    }

    @Test
    void what_is_no_detail_is_another_finding() {
        assertThat(about(anna())
                        .detail(BIRTH_CERTIFICATE, REGISTRAR)
                        .holding(Paper.of(
                                1,
                                BIRTH_CERTIFICATE,
                                read("placeOfEvent", seen("placeOfEvent", Source.PRINTED, "Hafen", 0.5))))
                        .found(rule))
                .isEmpty();
    }

    private List<Finding> found(double confidence) {
        return about(anna())
                .detail(BIRTH_CERTIFICATE, REGISTRAR)
                .holding(Paper.of(
                        1,
                        BIRTH_CERTIFICATE,
                        read(REGISTRAR, seen(REGISTRAR, Source.PRINTED, "Otto Muster", confidence))))
                .found(rule);
    }
}
