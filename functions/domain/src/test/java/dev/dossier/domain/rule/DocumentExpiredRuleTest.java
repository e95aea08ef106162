package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.Paper.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.DocumentExpired;
import dev.dossier.domain.date.DateInterval;
import dev.dossier.domain.paper.DocumentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentExpiredRuleTest {

    private final Rule rule = new DocumentExpiredRule();

    /** The check is on 4 May 2026. */
    @ParameterizedTest(name = "valid until {0}, expired {1}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        expiry,     expired
        2026-05-03, true
        2026-05-04, false
        2026-05-05, false
        2026-04,    true
        2026-05,    false
        2025,       true
        2026,       false
        """)
    void a_document_is_valid_through_its_last_day(String expiry, boolean expired) {
        assertThat(about(anna())
                        .holding(Paper.of(1, DocumentType.PASSPORT, printed("dateOfExpiry", expiry)))
                        .found(rule))
                .isEqualTo(
                        expired ? List.of(new DocumentExpired(Paper.idOf(1), DateInterval.parse(expiry))) : List.of());
    }

    @Test
    void a_document_without_a_date_of_expiry_never_expires() {
        assertThat(about(anna())
                        .holding(Paper.of(1, DocumentType.BIRTH_CERTIFICATE))
                        .found(rule))
                .isEmpty();
    }
}
