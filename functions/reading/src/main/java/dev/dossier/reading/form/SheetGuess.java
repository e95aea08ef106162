package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.reading.form.BlankForms.Known;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a page is whose footer cannot be read: the page of a known form that has most of its words and upon which it lies.
 * Another edition of the form may look just like it, so the edition stays unknown.
 *
 * @param page without an edition
 */
record SheetGuess(FormPage page, BlankSheet blank, Laid laid) {

    /** So many of the words of a blank page are read at least, if the scan is one of it. */
    private static final double MOST = 0.45;

    /** The guess; empty if no known page fits. {@code width} is that of the scan, in pixels. */
    static Optional<SheetGuess> of(PageRef page, List<TextLine> lines, Box area, int width) {
        Set<String> words = lines.stream()
                .flatMap(line -> line.words().stream())
                .map(word -> PrintedWords.bare(word.text()))
                .collect(Collectors.toSet());
        return BlankForms.all().stream()
                .filter(known -> share(known.sheet(), words) >= MOST)
                .max(Comparator.comparingDouble(known -> share(known.sheet(), words)))
                .flatMap(known -> SheetFitter.fit(known.sheet(), lines, width)
                        .map(laid -> new SheetGuess(formPage(page, known, area), known.sheet(), laid)));
    }

    private static double share(BlankSheet sheet, Set<String> words) {
        long read = sheet.anchors().stream()
                .filter(anchor -> words.contains(anchor.word()))
                .count();
        return (double) read / Math.max(1, sheet.anchors().size());
    }

    private static FormPage formPage(PageRef page, Known known, Box area) {
        return new FormPage(page, area, known.form(), "", known.sheet().number(), OptionalInt.empty());
    }
}
