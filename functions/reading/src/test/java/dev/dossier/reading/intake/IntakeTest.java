package dev.dossier.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.fixtures.hostile.HostileFile;
import dev.dossier.fixtures.hostile.HostileFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

    private static final Limits LIMITS = new Limits(8 << 20, 100, 4_000_000, 100);

    @TempDir
    Path folder;

    private PreparedUpload prepared(String name) throws IOException {
        HostileFile file = HostileFiles.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Path upload = Files.write(folder.resolve(name), file.content().bytes());
        return new Intake(LIMITS).prepare(upload, Files.createDirectory(folder.resolve("pages")));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FILE,                     PAGES
            pdf-count-too-high.pdf,   2
            pdf-count-too-low.pdf,    2
            pdf-count-negative.pdf,   2
            pdf-tree-without-end.pdf, 1
            pdf-tree-deep.pdf,        1
            pdf-boxes-impossible.pdf, 3
            pdf-owner-password.pdf,   1
            zip-before-pdf.pdf,       1
            """)
    void a_pdf_has_the_pages_that_are_there_whatever_it_says(String file, int pages) throws IOException {
        PreparedUpload upload = prepared(file);
        assertThat(upload.pages())
                .hasSize(pages)
                .allSatisfy(page -> assertThat(page.text()).isNotEmpty());
        assertThat(upload.unprepared()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FILE,                                 CODE
            pdf-picture-too-large.pdf,            page-too-large
            pdf-picture-too-large-in-a-form.pdf,  page-too-large
            pdf-mask-too-large.pdf,               page-too-large
            pdf-page-too-large.pdf,               page-too-large
            pdf-jpeg2000.pdf,                     page-jpeg2000
            jpeg-too-large.jpg,                   page-too-large
            png-too-large.png,                    page-too-large
            """)
    void a_page_that_cannot_be_shown_is_lost_with_a_code_and_never_blank(String file, String code) throws IOException {
        assertThat(prepared(file).unprepared()).extracting(PageFailure::problem).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FILE,               CODE
            pdf-attachment.pdf, attachments-not-read
            jpeg-cut-off.jpg,   picture-cut-off
            """)
    void what_was_noticed_before_reading_is_said_of_the_page(String file, String code) throws IOException {
        assertThat(prepared(file).pages().getFirst().problems())
                .extracting(PageProblem::code)
                .containsExactly(code);
    }

    @Test
    void of_a_pdf_that_was_cut_off_the_page_that_came_through_is_read_and_the_other_is_lost() throws IOException {
        PreparedUpload upload = prepared("pdf-cut-off.pdf");
        assertThat(upload.pages()).hasSize(1);
        assertThat(upload.pages().getFirst().problems())
                .extracting(PageProblem::code)
                .containsExactly("file-cut-off");
        assertThat(upload.unprepared()).extracting(PageFailure::problem).containsExactly("page-corrupt");
    }

    @Test
    void a_page_whose_only_picture_is_broken_does_not_pass_for_a_blank_one() {
        assertThatThrownBy(() -> prepared("pdf-picture-broken.pdf"))
                .isInstanceOfSatisfying(
                        UnreadableUpload.class,
                        e -> assertThat(e.problem().code()).isEqualTo("unreadable-corrupt"));
    }
}
