package dev.dossier.reading.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.reading.barcode.Barcode.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LicenceReaderTest {

    private static final PageRef PAGE = PageRef.of(new UploadId("0".repeat(64)), 1);
    private static final Box CARD = new Box(0, 0, 1000, 600);
    private static final Box CODE = new Box(50, 400, 950, 580);

    private final LicenceReader reader = new LicenceReader(Grading.standard());

    private static Barcode code(String truncation) {
        return new Barcode(
                Kind.PDF417,
                "@\n\u001e\rANSI 636000080101DL00310100DLDAQT64235789\nDCSTESTOVSKA\nDDE" + truncation
                        + "\nDACANNA\nDBB06061986\r",
                CODE);
    }

    private static PaperPart front(String surname, double confidence) {
        FieldName name = FieldName.SURNAME;
        Evidence seen = new Evidence(
                Source.PRINTED,
                PAGE,
                new Box(10, 10, 90, 30),
                surname,
                FieldValue.parse(name.kind(), surname),
                new Confidence(confidence));
        FieldReading read = Grading.standard().read(name, List.of(seen));
        return new PaperPart(
                DocumentType.UNKNOWN,
                new Confidence(0.3),
                "nothing-recognised",
                Side.ONLY,
                CARD,
                false,
                List.of(read),
                Optional.empty());
    }

    private Read surname(PaperPart part) {
        return part.fields().stream()
                .filter(field -> field.name().equals(FieldName.SURNAME))
                .map(Read.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void barcode_and_print_that_agree_make_the_best_grade() {
        PaperPart part = reader.with(List.of(code("N")), front("TESTOVSKA", 0.95), PAGE);
        assertThat(part.type()).isEqualTo(DocumentType.DRIVING_LICENCE);
        assertThat(surname(part).grade()).isEqualTo(Grade.A);
        assertThat(surname(part).best().source()).isEqualTo(Source.BARCODE);
        assertThat(surname(part).best().box()).isEqualTo(CODE);
    }

    @Test
    void sure_print_that_says_something_else_goes_to_a_person() {
        Read read = surname(reader.with(List.of(code("N")), front("BOGDANOVA", 0.97), PAGE));
        assertThat(read.accepted()).isFalse();
        assertThat(read.sourcesDisagree()).isTrue();
    }

    @Test
    void poor_print_does_not_contradict_a_barcode() {
        Read read = surname(reader.with(List.of(code("N")), front("TFSTQVSKA", 0.4), PAGE));
        assertThat(read.value().text()).isEqualTo("TESTOVSKA");
        assertThat(read.grade()).isEqualTo(Grade.B);
    }

    @Test
    void a_name_that_was_cut_is_completed_by_the_print() {
        Read read = surname(reader.with(List.of(code("T")), front("TESTOVSKAYEVA", 0.97), PAGE));
        assertThat(read.value().text()).isEqualTo("TESTOVSKAYEVA");
        assertThat(read.grade()).isEqualTo(Grade.A);
    }

    @Test
    void a_name_that_was_cut_and_stands_nowhere_else_is_never_accepted() {
        PaperPart nothingPrinted = new PaperPart(
                DocumentType.UNKNOWN,
                new Confidence(0.3),
                "nothing-recognised",
                Side.ONLY,
                CARD,
                false,
                List.of(),
                Optional.empty());
        assertThat(surname(reader.with(List.of(code("T")), nothingPrinted, PAGE))
                        .accepted())
                .isFalse();
        assertThat(surname(reader.with(List.of(code("N")), nothingPrinted, PAGE))
                        .accepted())
                .isTrue();
    }

    @Test
    void a_barcode_beside_the_paper_is_not_its_own() {
        PaperPart part = front("TESTOVSKA", 0.95);
        Barcode elsewhere = new Barcode(Kind.PDF417, code("N").text(), new Box(1200, 400, 1900, 580));
        assertThat(reader.with(List.of(elsewhere), part, PAGE)).isEqualTo(part);
    }
}
