package dev.dossier.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.reading.form.BlankSheet.Anchor;
import dev.dossier.reading.form.Zone.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankFormsTest {

    @ParameterizedTest
    @CsvSource({"I-589, 01/20/25, 12, 357", "I-765, 08/21/25, 7, 103"})
    void the_editions_that_ship_are_complete(String form, String edition, int pages, int zones) {
        List<BlankSheet> sheets = BlankForms.sheets(form, edition);
        assertThat(sheets).extracting(BlankSheet::number).hasSize(pages).doesNotHaveDuplicates();
        assertThat(sheets.stream().mapToInt(sheet -> sheet.zones().size()).sum())
                .isEqualTo(zones);
        for (BlankSheet sheet : sheets) {
            assertThat(sheet.anchors()).hasSizeGreaterThan(25);
            for (Anchor anchor : sheet.anchors()) {
                assertThat(anchor.x()).isBetween(0.0, 612.0);
                assertThat(anchor.y()).isBetween(0.0, 792.0);
            }
            for (Zone zone : sheet.zones()) {
                assertThat(Questions.of(zone.tooltip())).as(zone.tooltip()).isPresent();
                assertThat(zone.left() >= 0 && zone.right() <= 612 && zone.top() >= 0 && zone.bottom() <= 792)
                        .as(zone.tooltip())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"I-589, 01/20/25", "I-765, 08/21/25"})
    void no_two_zones_of_a_page_cover_each_other(String form, String edition) {
        for (BlankSheet sheet : BlankForms.sheets(form, edition)) {
            List<Box> boxes = sheet.zones().stream()
                    .map(z -> new Box((int) z.left() + 1, (int) z.top() + 1, (int) z.right() - 1, (int) z.bottom() - 1))
                    .toList();
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(boxes.get(i).overlap(boxes.get(j)))
                            .as("%s and %s", sheet.zones().get(i), sheet.zones().get(j))
                            .isZero();
                }
            }
        }
    }

    /** The fields of the first page of Form I-589 that the form itself numbers 1 to 25. */
    @Test
    void everything_biographic_has_a_zone() {
        assertThat(fields("I-589", "01/20/25", 1))
                .contains(
                        "alienNumber",
                        "socialSecurityNumber",
                        "onlineAccountNumber",
                        "surname",
                        "givenNames",
                        "otherNames",
                        "address",
                        "telephone",
                        "mailingAddress",
                        "sex",
                        "maritalStatus",
                        "dateOfBirth",
                        "placeOfBirth",
                        "nationality",
                        "nationalityAtBirth",
                        "ethnicity",
                        "religion",
                        "courtProceedings",
                        "dateOfDeparture",
                        "arrivalRecordNumber",
                        "entry.dateOfEntry",
                        "passportCountry",
                        "passportNumber",
                        "travelDocumentNumber",
                        "dateOfPassportExpiry",
                        "nativeLanguage",
                        "fluentEnglish",
                        "otherLanguages");
        assertThat(fields("I-589", "01/20/25", 2))
                .contains("spouse.surname", "spouse.dateOfBirth", "spouse.sex", "child.surname", "child.dateOfBirth");
        assertThat(fields("I-589", "01/20/25", 9)).contains("signature", "dateOfSignature", "nameInNativeAlphabet");
        Set<String> permit = new TreeSet<>(fields("I-765", "08/21/25", 1));
        permit.addAll(fields("I-765", "08/21/25", 2));
        permit.addAll(fields("I-765", "08/21/25", 3));
        assertThat(permit)
                .contains(
                        "surname",
                        "givenNames",
                        "otherNames",
                        "reasonForApplying",
                        "mailingAddress",
                        "address",
                        "alienNumber",
                        "onlineAccountNumber",
                        "sex",
                        "maritalStatus",
                        "socialSecurityNumber",
                        "nationality",
                        "placeOfBirth",
                        "dateOfBirth",
                        "arrivalRecordNumber",
                        "passportNumber",
                        "dateOfPassportExpiry",
                        "dateOfEntry",
                        "eligibilityCategory");
        assertThat(fields("I-765", "08/21/25", 4)).contains("signature", "dateOfSignature");
    }

    private static Set<String> fields(String form, String edition, int page) {
        Set<String> names = new TreeSet<>();
        for (Zone zone : DrawnSheet.blank(form, edition, page).zones()) {
            Question question = Questions.of(zone.tooltip()).orElseThrow();
            String prefix = question.asked().prefix();
            names.add(prefix.isEmpty() ? question.field() : prefix + "." + question.field());
        }
        return names;
    }

    @Test
    void every_edition_that_ships_is_listed() {
        assertThat(BlankForms.all())
                .hasSize(19)
                .extracting(BlankForms.Known::form)
                .contains("I-589", "I-765");
    }

    @Test
    void people_in_blocks_and_rows_are_told_apart_on_the_blank_page() {
        assertThat(numbered(1, "entry")).containsExactlyInAnyOrder("entry", "entry2", "entry3");
        assertThat(numbered(3, "child")).containsExactlyInAnyOrder("child2", "child3", "child4");
        assertThat(numbered(4, "residence"))
                .containsExactlyInAnyOrder("residence", "residence2", "residence3", "residence4", "residence5");
        assertThat(numbered(4, "sibling")).containsExactlyInAnyOrder("sibling", "sibling2", "sibling3", "sibling4");
    }

    private static Set<String> numbered(int page, String role) {
        Set<String> prefixes = new TreeSet<>();
        DrawnSheet.blank("I-589", "01/20/25", page).questions().values().stream()
                .map(Question::asked)
                .filter(asked -> asked.role().equals(role))
                .forEach(asked -> prefixes.add(asked.prefix()));
        return prefixes;
    }

    @Test
    void answers_that_exclude_each_other_are_boxes() {
        List<Kind> kinds = new ArrayList<>();
        for (Zone zone : DrawnSheet.blank("I-589", "01/20/25", 1).zones()) {
            if (Questions.of(zone.tooltip()).orElseThrow().answer().isPresent()) {
                kinds.add(zone.kind());
            }
        }
        assertThat(kinds).hasSize(11).containsOnly(Kind.TICK);
    }

    @Test
    void the_page_is_found_by_its_footer_and_an_unknown_edition_is_not() {
        PageRef page = PageRef.of(new UploadId("0".repeat(64)), 5);
        Box box = new Box(0, 0, 1, 1);
        assertThat(BlankForms.of(new FormPage(page, box, "I-589", "01/20/25", 2, OptionalInt.empty())))
                .get()
                .extracting(BlankSheet::number)
                .isEqualTo(2);
        assertThat(BlankForms.of(new FormPage(page, box, "I-589", "07/31/22", 2, OptionalInt.empty())))
                .isEmpty();
        assertThat(BlankForms.of(new FormPage(page, box, "I-589", "", 2, OptionalInt.empty())))
                .isEmpty();
        assertThat(BlankForms.of(new FormPage(page, box, "I-589", "01/20/25", 13, OptionalInt.empty())))
                .isEmpty();
    }
}
