package dev.dossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.CoverSheet;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageKind;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.UploadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AssemblerTest {

    private static final UploadId UPLOAD = new UploadId("0".repeat(64));
    private static final Box AREA = new Box(0, 0, 2550, 3300);
    private static final CoverSheet BIRTH = new CoverSheet("A-17", "child1", DocumentType.BIRTH_CERTIFICATE);

    private final List<PageReading> pages = new ArrayList<>();

    private PageRef next() {
        return PageRef.of(UPLOAD, pages.size() + 1);
    }

    private AssemblerTest paper(DocumentType type, String because) {
        return page(PageKind.CONTENT, Optional.empty(), part(type, because, Optional.empty()));
    }

    private AssemblerTest form(String code, int number) {
        FormPage footer = new FormPage(next(), AREA, code, "01/20/25", number, OptionalInt.of(3));
        return page(PageKind.CONTENT, Optional.empty(), part(DocumentType.FORM, "form-footer", Optional.of(footer)));
    }

    private AssemblerTest separator(Optional<CoverSheet> cover) {
        return page(PageKind.SEPARATOR, cover);
    }

    private static PaperPart part(DocumentType type, String because, Optional<FormPage> footer) {
        return new PaperPart(
                type, new Confidence(0.9), because, Side.ONLY, AREA, false, List.of(), Optional.empty(), footer);
    }

    private AssemblerTest page(PageKind kind, Optional<CoverSheet> cover, PaperPart... parts) {
        PageRef page = next();
        pages.add(new PageReading(
                page,
                kind,
                QuarterTurn.NONE,
                2550,
                3300,
                "p.jpg",
                "digest-" + page.page().number(),
                List.of(parts),
                List.of(),
                List.of(),
                cover,
                Optional.empty()));
        return this;
    }

    private UploadReading assembled() {
        return Assembler.assemble(UPLOAD, pages, List.of(), Grading.standard());
    }

    /** As in {@code FORM 1 3}: the type and the pages of each document. */
    private List<String> papers() {
        return assembled().documents().stream().map(AssemblerTest::told).toList();
    }

    private static String told(Document document) {
        StringBuilder told = new StringBuilder(document.type().name());
        document.pages().forEach(page -> told.append(' ').append(page.page().number()));
        return told.toString();
    }

    @Test
    void pages_of_one_form_are_one_document_wherever_they_lie_in_the_stack() {
        form("I-589", 1).form("I-765", 1).form("I-589", 3).form("I-589", 2).form("I-765", 2);
        assertThat(papers()).containsExactly("FORM 1 3 4", "FORM 2 5");
    }

    @Test
    void a_second_first_page_begins_another_form() {
        form("I-730", 1).form("I-730", 2).form("I-730", 1).form("I-730", 2);
        assertThat(papers()).containsExactly("FORM 1 2", "FORM 3 4");
    }

    @Test
    void a_page_that_is_there_twice_stays_in_its_form() {
        form("I-730", 1).form("I-730", 2).form("I-730", 2);
        assertThat(papers()).containsExactly("FORM 1 2 3");
        assertThat(assembled().documents().getFirst().formPages())
                .extracting(FormPage::number)
                .containsExactly(1, 2, 2);
    }

    @Test
    void everything_behind_a_cover_sheet_is_the_paper_that_it_announces() {
        separator(Optional.of(BIRTH))
                .paper(DocumentType.UNKNOWN, "nothing-recognised")
                .paper(DocumentType.LETTER, "title:en");
        assertThat(papers()).containsExactly("BIRTH_CERTIFICATE 2 3");
        assertThat(assembled().pages().get(PageNumber.FIRST)).isEqualTo(new PageFate.Separator(Optional.of(BIRTH)));
        assertThat(assembled().documents().getFirst().because()).isEqualTo("cover-sheet");
    }

    @Test
    void the_next_sheet_ends_it() {
        separator(Optional.of(BIRTH))
                .paper(DocumentType.UNKNOWN, "nothing-recognised")
                .separator(Optional.empty())
                .paper(DocumentType.UNKNOWN, "nothing-recognised");
        assertThat(papers()).containsExactly("BIRTH_CERTIFICATE 2", "UNKNOWN 4");
    }

    @Test
    void a_paper_that_proves_to_be_another_keeps_its_kind() {
        separator(Optional.of(BIRTH))
                .paper(DocumentType.DRIVING_LICENCE, "barcode:AAMVA-8")
                .paper(DocumentType.UNKNOWN, "nothing-recognised");
        assertThat(papers()).containsExactly("DRIVING_LICENCE 2", "BIRTH_CERTIFICATE 3");
    }

    @Test
    void a_form_does_not_go_on_across_a_separator() {
        form("I-589", 1).separator(Optional.empty()).form("I-589", 2);
        assertThat(papers()).containsExactly("FORM 1", "FORM 3");
    }

    @Test
    void every_page_of_a_stack_has_its_fate() {
        separator(Optional.of(BIRTH))
                .form("I-589", 1)
                .paper(DocumentType.UNKNOWN, "nothing-recognised")
                .separator(Optional.empty());
        assertThat(assembled().pages().values())
                .extracting(PageFate::label)
                .containsExactly("separator", "document", "document", "separator");
    }
}
