package dev.dossier.domain.rule;

import static dev.dossier.domain.paper.DocumentType.ID_CARD;
import static dev.dossier.domain.paper.DocumentType.PASSPORT;
import static dev.dossier.domain.paper.DocumentType.RESIDENCE_PERMIT;
import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.SideMissing;
import dev.dossier.domain.paper.Side;
import org.junit.jupiter.api.Test;

class SideMissingRuleTest {

    private final Rule rule = new SideMissingRule();

    @Test
    void the_front_of_a_card_alone_lacks_its_back() {
        assertThat(about(anna()).holding(Paper.side(1, ID_CARD, Side.FRONT)).found(rule))
                .containsExactly(new SideMissing(Paper.idOf(1), Side.BACK));
    }

    @Test
    void the_back_of_a_card_alone_lacks_its_front() {
        assertThat(about(anna())
                        .holding(Paper.side(1, RESIDENCE_PERMIT, Side.BACK))
                        .found(rule))
                .containsExactly(new SideMissing(Paper.idOf(1), Side.FRONT));
    }

    @Test
    void a_card_with_both_sides_lacks_nothing() {
        assertThat(about(anna()).holding(Paper.side(1, ID_CARD, Side.BOTH)).found(rule))
                .isEmpty();
    }

    @Test
    void papers_whose_back_says_nothing_have_one_side() {
        assertThat(about(anna()).holding(Paper.side(1, PASSPORT, Side.FRONT)).found(rule))
                .isEmpty();
    }
}
