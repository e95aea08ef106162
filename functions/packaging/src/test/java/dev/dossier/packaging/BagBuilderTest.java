package dev.dossier.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.casework.port.BlobKey;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.PackageId;
import dev.dossier.domain.casefile.Papers;
import dev.dossier.domain.casefile.SealedPackage;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.Side;
import dev.dossier.json.Json;
import dev.dossier.packaging.verify.IndependentValidation;
import dev.dossier.packaging.verify.PackageVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagBuilderTest {

    private final SampleCase sample = SampleCase.finished();
    private final BagBuilder builder = new BagBuilder(SampleScans.GRADING);

    @TempDir
    Path folder;

    @Test
    void a_finished_case_gives_a_package_that_both_validators_find_valid() throws IOException {
        Path zip = folder.resolve("package.zip");
        String digest = build(zip);

        assertThat(PackageVerifier.verify(zip, digest)).isEmpty();
        assertThat(IndependentValidation.problems(zip, folder)).isEmpty();
    }

    @Test
    void the_digest_is_that_of_the_tag_manifest() throws IOException {
        Path zip = folder.resolve("package.zip");
        String digest = build(zip);
        assertThat(digest).matches("[0-9a-f]{128}");
        assertThat(PackageVerifier.verify(zip, "0".repeat(128)))
                .extracting(problem -> problem.code())
                .containsExactly("other-package");
    }

    @Test
    void the_package_holds_the_case_its_originals_and_a_copy_of_every_document_and_nothing_else() throws IOException {
        Path zip = folder.resolve("package.zip");
        build(zip);
        List<String> wanted = new java.util.ArrayList<>(List.of(
                "bagit.txt",
                "bag-info.txt",
                "manifest-sha256.txt",
                "manifest-sha512.txt",
                "tagmanifest-sha256.txt",
                "tagmanifest-sha512.txt",
                "data/case.json",
                "data/audit.json",
                "data/inventory.csv"));
        papers().documents().forEach(d -> wanted.add("data/documents/" + d.id().text() + ".pdf"));
        List<String> kinds = List.of("pdf", "jpg", "png", "tif", "bin");
        assertThat(files(zip).keySet())
                .filteredOn(name -> !name.contains("/data/uploads/"))
                .containsExactlyInAnyOrderElementsOf(
                        wanted.stream().map(name -> "T-17-r1/" + name).toList());
        assertThat(files(zip).keySet())
                .filteredOn(name -> name.contains("/data/uploads/"))
                .hasSameSizeAs(sample.file().uploads())
                .allMatch(name -> name.matches("T-17-r1/data/uploads/[0-9a-f]{64}[.](pdf|jpg|png|tif|bin)"))
                .extracting(name -> name.substring(name.lastIndexOf('.') + 1))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void no_name_of_a_file_tells_anything_about_a_person() throws IOException {
        Path zip = folder.resolve("package.zip");
        build(zip);
        assertThat(String.join(" ", files(zip).keySet()).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("anna", "boris", "testov", "scan 0001", "card");
    }

    @Test
    void originals_are_there_byte_for_byte() throws IOException {
        Path zip = folder.resolve("package.zip");
        build(zip);
        try (ZipFile open = new ZipFile(zip.toFile())) {
            for (Upload upload : sample.file().uploads()) {
                ZipEntry entry = Collections.list(open.entries()).stream()
                        .filter(e -> e.getName().contains(upload.id().sha256()))
                        .findFirst()
                        .orElseThrow();
                try (var kept = sample.blobs().open(BlobKey.upload(upload.id())).orElseThrow();
                        var packed = open.getInputStream(entry)) {
                    assertThat(packed.readAllBytes()).isEqualTo(kept.readAllBytes());
                }
            }
        }
    }

    @Test
    void a_card_whose_sides_came_in_two_files_is_one_copy_of_two_pages_with_the_words_of_both() throws IOException {
        Path zip = folder.resolve("package.zip");
        build(zip);
        Document card = papers().documents().stream()
                .filter(document -> document.side() == Side.BOTH)
                .findFirst()
                .orElseThrow();
        byte[] copy = bytes(zip, "T-17-r1/data/documents/" + card.id().text() + ".pdf");
        try (PDDocument pdf = Loader.loadPDF(copy)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf).strip().split("\\s+"))
                    .containsExactly("TESTOV", "BORIS", "TESTOV", "BORIS");
        }
    }

    @Test
    void the_same_case_gives_the_same_bytes() throws IOException {
        Path one = folder.resolve("one.zip");
        Path other = folder.resolve("other.zip");
        String digest = build(one);
        String again = builder.build(
                SampleCase.finished().file(),
                SampleCase.type(),
                SampleCase.finished().blobs(),
                other);

        assertThat(again).isEqualTo(digest);
        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
    }

    @Test
    void nothing_temporary_stays_beside_the_package() throws IOException {
        build(folder.resolve("package.zip"));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("package.zip"));
        }
    }

    @Test
    void the_case_says_who_decided_what_and_why() throws IOException {
        Path zip = folder.resolve("package.zip");
        build(zip);
        JsonNode told = Json.tree(bytes(zip, "T-17-r1/data/case.json"));

        assertThat(told.at("/decisions")).hasSize(sample.file().decisions().size());
        assertThat(told.at("/waivers")).hasSize(1);
        assertThat(told.at("/waivers/0/by/id").asText()).isEqualTo("supervisor.three");
        assertThat(told.at("/waivers/0/reason").asText()).contains("explained");
        assertThat(told.findValues("fate").stream().map(JsonNode::asText))
                .contains("document", "blank", "duplicate", "sent-back");
        assertThat(told.findValues("kind").stream().map(JsonNode::asText))
                .contains("document-expired", "upload-unreadable", "upload-duplicate", "page-poor", "correct", "waive");
    }

    @Test
    void the_inventory_has_a_line_for_each_document() throws IOException {
        Path zip = folder.resolve("package.zip");
        build(zip);
        String inventory = new String(bytes(zip, "T-17-r1/data/inventory.csv"), StandardCharsets.UTF_8);
        assertThat(inventory.lines().toList())
                .hasSize(papers().documents().size() + 1)
                .first()
                .isEqualTo("document,type,people,pages,sha256,status");
        assertThat(inventory)
                .containsPattern("PASSPORT,applicant,1,[0-9a-f]{64},settled")
                .containsPattern("ID_CARD,spouse,2,[0-9a-f]{64},clean")
                .containsPattern("LETTER,,1,[0-9a-f]{64},clean");
    }

    @Test
    void a_later_round_names_the_package_that_it_supersedes() throws IOException {
        String digest = build(folder.resolve("first.zip"));
        PackageId first = PackageId.of(sample.file().number(), 1);
        sample.nextRound(new SealedPackage(first, 1, sample.file().version(), digest, sample.now()));
        Path zip = folder.resolve("second.zip");
        build(zip);

        assertThat(PackageVerifier.verify(zip)).isEmpty();
        JsonNode told = Json.tree(bytes(zip, "T-17-r2/data/case.json"));
        assertThat(told.path("supersedes").asText()).isEqualTo("T-17-r1");
        assertThat(told.at("/earlier/0/digest").asText()).isEqualTo(digest);
    }

    @Test
    void a_case_that_is_not_clear_has_no_package() {
        CaseFile file = sample.file();
        CaseFile open = CaseChanges.withdraw(file, file.decisions().getFirst().id(), SampleCase.REVIEWER, sample.now());
        CaseFile unchecked = unchecked(file);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder.build(unchecked, SampleCase.type(), sample.blobs(), folder.resolve("package.zip")))
                .withMessageContaining("checked and is clear");
        assertThat(open.checked()).isEqualTo(file.checked());
        sample.then(f -> open);
        sample.check();
        assertThatIllegalArgumentException().isThrownBy(() -> build(folder.resolve("package.zip")));
    }

    @Test
    void an_original_that_was_spoilt_in_the_store_is_not_packed() {
        Upload upload = sample.file().uploads().getFirst();
        sample.blobs().spoil(BlobKey.upload(upload.id()));

        assertThatThrownBy(() -> build(folder.resolve("package.zip")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not what was received")
                .hasMessageNotContaining(upload.fileName());
    }

    @Test
    void a_page_that_the_store_has_lost_is_said_so() {
        Document document = papers().documents().getFirst();
        sample.blobs().forget(BlobKey.pageReading(document.pages().getFirst()));

        assertThatThrownBy(() -> build(folder.resolve("package.zip")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Nothing is kept in PAGES");
    }

    private Papers papers() {
        return Papers.of(sample.file(), SampleScans.GRADING);
    }

    private String build(Path zip) throws IOException {
        return builder.build(sample.file(), SampleCase.type(), sample.blobs(), zip);
    }

    private static CaseFile unchecked(CaseFile f) {
        return new CaseFile(
                f.number(),
                f.version(),
                f.type(),
                f.round(),
                f.people(),
                f.relationships(),
                f.uploads(),
                f.ledger(),
                f.documents(),
                f.decisions(),
                Optional.empty(),
                f.packages(),
                f.history());
    }

    /** The checksums of all files by name. */
    private static SortedMap<String, Long> files(Path zip) throws IOException {
        TreeMap<String, Long> files = new TreeMap<>();
        try (ZipFile open = new ZipFile(zip.toFile())) {
            Collections.list(open.entries()).forEach(entry -> files.put(entry.getName(), entry.getCrc()));
        }
        return files;
    }

    private static byte[] bytes(Path zip, String name) throws IOException {
        try (ZipFile open = new ZipFile(zip.toFile())) {
            ZipEntry entry = open.getEntry(name);
            try (var in = open.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }
}
