package dev.dossier.local.demo;

import dev.dossier.api.view.CaseState;
import dev.dossier.api.view.CaseView;
import dev.dossier.api.view.DocumentView;
import dev.dossier.api.view.FindingView;
import dev.dossier.api.view.LedgerLine;
import dev.dossier.api.view.UploadView;
import dev.dossier.domain.casefile.SealedPackage;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.packaging.verify.IndependentValidation;
import dev.dossier.packaging.verify.PackageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What should happen in the demo, before and after people have done their part. */
final class Script {

    private final Wishes wishes;
    private final List<DemoCase> cases;

    Script(Wishes wishes, List<DemoCase> cases) {
        this.wishes = wishes;
        this.cases = cases;
    }

    void beforeReview(List<CaseView> views) {
        recognised(views);
        CaseView one = views.get(0);
        wishes.same(List.of(), open(one), "case one has no open finding");
        wishes.same(CaseState.SEALED, one.state(), "case one is packaged");
        wishes.same(List.of(), one.decisions(), "case one needed nobody");
        CaseView two = views.get(1);
        wishes.same(CaseState.WAITING, two.state(), "case two waits");
        wishes.same(
                List.of("birth-date-disagrees", "document-expired", "field-illegible registrationNumber"),
                open(two),
                "case two waits for a reviewer to settle an expired passport, a birth date and an illegible field");
        CaseView three = views.get(2);
        wishes.same(CaseState.WAITING, three.state(), "case three waits");
        wishes.same(List.of("document-missing"), open(three), "case three says that one paper is missing");
        wishes.hold(
                three.findings().stream()
                        .filter(FindingView::open)
                        .anyMatch(finding -> finding.code().equals("document-missing")
                                && finding.title().contains("Marriage certificate")),
                "case three says that it is the marriage certificate");
    }

    void afterReview(List<CaseView> views) {
        recognised(views);
        for (CaseView view : views) {
            wishes.same(List.of(), open(view), view.number().text() + " has no open finding");
            wishes.same(CaseState.SEALED, view.state(), view.number().text() + " is packaged");
        }
    }

    /** The package of a case verifies by both validators. */
    void packages(CaseView view, Path folder) throws IOException {
        wishes.same(1, view.packages().size(), view.number().text() + " has one package");
        for (SealedPackage sealed : view.packages()) {
            Path file = folder.resolve(sealed.id().text() + ".zip");
            wishes.same(
                    List.of(),
                    PackageVerifier.verify(file, sealed.digest()),
                    sealed.id().text() + " is whole, unaltered and consistent");
            wishes.same(
                    List.of(),
                    IndependentValidation.problems(file, folder),
                    sealed.id().text() + " is a valid bag to a validator that is not ours");
        }
    }

    /** Every upload is what it should be, and every page has one fate. */
    private void recognised(List<CaseView> views) {
        int pages = 0;
        int accounted = 0;
        for (int i = 0; i < views.size(); i++) {
            for (UploadView upload : views.get(i).uploads()) {
                DemoCase.Answer answer =
                        java.util.Objects.requireNonNull(cases.get(i).expected().get(upload.fileName()));
                pages += answer.pages();
                accounted += accounted(views.get(i), upload);
                wishes.same(
                        sorted(answer.documents()),
                        sorted(types(views.get(i), upload)),
                        views.get(i).number().text() + "/" + upload.fileName() + " is recognised");
            }
        }
        wishes.same(pages, accounted, "every page is accounted for, once");
    }

    private static int accounted(CaseView view, UploadView upload) {
        Set<String> fates = Set.of("document", "blank", "separator", "duplicate", "sent-back");
        return (int) view.ledger().stream()
                .filter(line -> line.page().upload().equals(upload.id()))
                .map(LedgerLine::fate)
                .filter(fates::contains)
                .count();
    }

    private static List<DocumentType> types(CaseView view, UploadView upload) {
        return view.documents().stream()
                .filter(document -> document.pages().getFirst().upload().equals(upload.id()))
                .map(DocumentView::type)
                .toList();
    }

    private static <T extends Comparable<T>> List<T> sorted(List<T> things) {
        return things.stream().sorted().toList();
    }

    /** The open findings by code; fields by their names, too. */
    private static List<String> open(CaseView view) {
        return view.findings().stream()
                .filter(FindingView::open)
                .map(finding -> finding.code()
                        + finding.subject()
                                .field()
                                .map(field -> " " + field.text())
                                .orElse(""))
                .sorted()
                .toList();
    }
}
