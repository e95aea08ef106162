package dev.dossier.packaging.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody changes a package and makes new manifests that fit; what it says then no longer holds together. */
class ForgeryTest {

    private static final String CASE = "data/case.json";
    private static final String AUDIT = "data/audit.json";

    @TempDir
    Path folder;

    @Test
    void a_page_that_left_the_ledger_is_missed() throws IOException {
        assertForged(edited(CASE, tree -> array(tree, "pages").remove(3)), "page-unaccounted", "/pages");
    }

    @Test
    void a_page_that_is_in_the_ledger_twice_is_noticed() throws IOException {
        assertForged(
                edited(
                        CASE,
                        tree -> array(tree, "pages").add(tree.at("/pages/0").deepCopy())),
                "page-unaccounted",
                "/pages");
    }

    @Test
    void an_upload_with_more_pages_than_the_ledger_is_noticed() throws IOException {
        assertForged(
                edited(CASE, tree -> ((ObjectNode) tree.at("/uploads/0")).put("pages", 4)),
                "page-unaccounted",
                "page 4");
    }

    @Test
    void a_page_of_a_document_that_is_called_blank_is_noticed() throws IOException {
        assertForged(
                edited(CASE, tree -> {
                    ObjectNode page = (ObjectNode) tree.at("/pages/0");
                    page.put("fate", "blank").remove("document");
                }),
                "page-unaccounted",
                "/documents");
    }

    @Test
    void a_document_that_vanished_is_missed() throws IOException {
        assertForged(edited(CASE, tree -> array(tree, "documents").remove(0)), "page-unaccounted", "/pages");
    }

    @Test
    void a_copy_with_fewer_pages_than_the_document_is_noticed() throws IOException {
        TestBag bag = new TestBag();
        String card = bag.path("data/documents/f087", ".pdf");
        String letter = bag.path("data/documents/4880", ".pdf");
        byte[] onePage = bag.bytes(letter);

        assertForged(bag.change(card, before -> onePage), "page-count-wrong", card);
    }

    @Test
    void a_copy_that_only_claims_to_have_pages_is_noticed() throws IOException {
        String path = new TestBag().path("data/documents/f087", ".pdf");
        for (Consumer<StringBuilder> lie : List.<Consumer<StringBuilder>>of(
                pdf -> replace(pdf, "/Count 2", "/Count 3"),
                pdf -> replace(pdf, "<< /Type /Page /Parent", "<< /Type /Pane /Parent"),
                pdf -> replace(pdf, "/Length ", "/Length 9"),
                pdf -> pdf.setLength(pdf.length() / 2),
                pdf -> pdf.insert(0, "%PDF-1.4\n"))) {
            TestBag bag = new TestBag().change(path, before -> {
                StringBuilder pdf = new StringBuilder(new String(before, StandardCharsets.ISO_8859_1));
                lie.accept(pdf);
                return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
            });
            assertForged(bag, "page-count-wrong", path);
        }
    }

    @Test
    void an_original_that_was_replaced_is_noticed() throws IOException {
        String path = new TestBag().path("data/uploads/", ".jpg");
        assertForged(new TestBag().put(path, "another picture"), "case-contradicts", path);
    }

    @Test
    void a_file_that_nothing_speaks_of_is_noticed() throws IOException {
        assertForged(
                new TestBag().put("data/uploads/extra.pdf", "extra"), "case-contradicts", "data/uploads/extra.pdf");
    }

    @Test
    void a_decision_that_was_taken_out_is_missed() throws IOException {
        assertForged(edited(CASE, tree -> array(tree, "decisions").remove(0)), "audit-contradicts", AUDIT);
        assertForged(edited(CASE, tree -> array(tree, "decisions").remove(0)), "case-contradicts", "/findings");
    }

    @Test
    void a_decision_under_another_name_is_noticed() throws IOException {
        assertForged(
                edited(CASE, tree -> ((ObjectNode) tree.at("/decisions/0/by")).put("id", "somebody.else")),
                "audit-contradicts",
                AUDIT);
    }

    @Test
    void a_finding_without_its_decision_does_not_fit_the_schema() throws IOException {
        assertForged(
                edited(
                        CASE,
                        tree -> tree.path("findings").forEach(finding -> ((ObjectNode) finding).remove("settledBy"))),
                "schema-broken",
                "/findings/0");
    }

    @Test
    void a_finding_that_was_taken_out_is_missed() throws IOException {
        assertForged(edited(CASE, tree -> array(tree, "findings").remove(0)), "audit-contradicts", AUDIT);
    }

    @Test
    void a_requirement_that_is_not_met_is_noticed() throws IOException {
        assertForged(
                edited(
                        CASE,
                        tree -> ((ObjectNode) tree.at("/requirements/0"))
                                .putObject("state")
                                .put("kind", "unmet")),
                "case-contradicts",
                "/requirements");
    }

    @Test
    void a_requirement_met_by_a_document_that_is_not_there_is_noticed() throws IOException {
        assertForged(
                edited(CASE, tree -> ((ArrayNode) tree.at("/requirements/0/state/by")).add("aaaaaaaaaaaa-p1-1")),
                "case-contradicts",
                "/requirements");
    }

    @Test
    void a_document_about_a_stranger_is_noticed() throws IOException {
        assertForged(
                edited(CASE, tree -> ((ArrayNode) tree.at("/documents/0/people")).add("stranger")),
                "case-contradicts",
                "/documents");
    }

    @Test
    void an_audit_entry_that_was_changed_moved_or_left_out_breaks_the_chain() throws IOException {
        assertForged(
                edited(AUDIT, tree -> ((ObjectNode) tree.at("/entries/4/by")).put("id", "somebody.else")),
                "audit-broken",
                "entry 5");
        assertForged(
                edited(AUDIT, tree -> ((ObjectNode) tree.at("/entries/4")).put("at", "2020-01-01T00:00:00Z")),
                "audit-broken",
                "entry 5");
        assertForged(edited(AUDIT, tree -> array(tree, "entries").remove(4)), "audit-broken", "entry 5");
        assertForged(
                edited(AUDIT, tree -> {
                    JsonNode moved = array(tree, "entries").remove(4);
                    array(tree, "entries").insert(6, moved);
                }),
                "audit-broken",
                "entry 5");
    }

    @Test
    void an_audit_trail_that_was_cut_short_does_not_end_where_the_case_ends() throws IOException {
        TestBag cut = edited(
                AUDIT,
                tree -> array(tree, "entries").remove(tree.path("entries").size() - 1));
        assertThat(PackageVerifier.verify(cut.forged(folder)))
                .extracting(Problem::code)
                .contains("audit-contradicts")
                .doesNotContain("audit-broken");
    }

    @Test
    void the_trail_of_another_case_is_noticed() throws IOException {
        assertForged(edited(AUDIT, tree -> tree.put("caseNumber", "T-18")), "audit-contradicts", AUDIT);
    }

    @Test
    void another_round_number_or_day_is_noticed() throws IOException {
        assertForged(edited(CASE, tree -> tree.put("round", 2)), "case-contradicts", "/id");
        assertForged(edited(CASE, tree -> tree.put("supersedes", "T-17-r0")), "schema-broken", "/supersedes");
        assertForged(edited(CASE, tree -> tree.put("supersedes", "T-17-r9")), "case-contradicts", "/supersedes");
        assertForged(
                edited(CASE, tree -> tree.put("closedAt", Instant.EPOCH.toString())),
                "case-contradicts",
                "bag-info.txt");
    }

    @Test
    void an_inventory_that_says_something_else_is_noticed() throws IOException {
        String path = "data/inventory.csv";
        String inventory = new TestBag().text(path);
        assertForged(new TestBag().put(path, inventory.replace("PASSPORT", "ID_CARD")), "case-contradicts", path);
        assertForged(new TestBag().put(path, inventory + "more,,,,,\r\n"), "case-contradicts", path);
        assertForged(new TestBag().remove(path), "file-missing", path);
    }

    @Test
    void a_case_of_another_format_or_none_at_all_is_noticed() throws IOException {
        assertForged(edited(CASE, tree -> tree.put("format", "dossier-case-2")), "schema-broken", "/format");
        assertForged(edited(CASE, tree -> tree.put("wakeToken", "x")), "schema-broken", CASE);
        assertForged(new TestBag().put(CASE, "{"), "not-json", CASE);
        assertForged(new TestBag().put(AUDIT, "[1,2"), "not-json", AUDIT);
        assertForged(new TestBag().remove(CASE), "file-missing", CASE);
        assertForged(new TestBag().remove(AUDIT), "file-missing", AUDIT);
    }

    @Test
    void an_empty_document_is_no_copy() throws IOException {
        String path = new TestBag().path("data/documents/", ".pdf");
        assertForged(new TestBag().put(path, ""), "page-count-wrong", path);
    }

    private void assertForged(TestBag bag, String code, String where) throws IOException {
        assertThat(PackageVerifier.verify(bag.forged(folder)))
                .as("problems")
                .anyMatch(problem ->
                        problem.code().equals(code) && problem.where().contains(where));
    }

    private static TestBag edited(String path, Consumer<ObjectNode> edit) {
        return new TestBag().edit(path, edit);
    }

    private static ArrayNode array(JsonNode tree, String name) {
        return (ArrayNode) tree.path(name);
    }

    private static void replace(StringBuilder text, String what, String by) {
        int at = text.indexOf(what);
        text.replace(at, at + what.length(), by);
    }
}
