package dev.dossier.local.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Files and pages of one kind, counted.
 *
 * @param kind or {@link Evaluation#ALL}
 * @param unreadable files that could not be read as a whole; their pages count as neither kept nor right
 * @param pages expected
 * @param kept the reading tells of them exactly once
 * @param fateRight it tells what became of them as expected
 * @param turnable pages of documents, which have a right way up
 * @param turnRight turned as expected
 * @param median milliseconds a page, for half of the pages at most; empty without pages
 * @param p95 milliseconds a page, for 95 of a hundred pages at most; empty without pages
 */
record SheetCount(
        String kind,
        long files,
        long unreadable,
        long pages,
        long kept,
        long fateRight,
        long turnable,
        long turnRight,
        Optional<Double> median,
        Optional<Double> p95) {

    static SheetCount of(String kind, List<Judgement> judgements) {
        List<Judgement.Page> pages =
                judgements.stream().flatMap(one -> one.pages().stream()).toList();
        List<Boolean> turns =
                pages.stream().flatMap(page -> page.isTurnRight().stream()).toList();
        double[] paces =
                judgements.stream().flatMapToDouble(SheetCount::paces).sorted().toArray();
        return new SheetCount(
                kind,
                judgements.size(),
                judgements.stream().filter(one -> one.unreadable().isPresent()).count(),
                pages.size(),
                pages.stream().filter(Judgement.Page::isKept).count(),
                pages.stream().filter(Judgement.Page::isFateRight).count(),
                turns.size(),
                turns.stream().filter(turn -> turn).count(),
                quantile(paces, 0.5),
                quantile(paces, 0.95));
    }

    /** A file's milliseconds, shared evenly among its pages: one number for each page. */
    private static DoubleStream paces(Judgement judgement) {
        double pace = (double) judgement.milliseconds() / Math.max(1, judgement.pageCount());
        return DoubleStream.generate(() -> pace).limit(judgement.pageCount());
    }

    /** The least number that {@code share} of the {@code sorted} numbers do not exceed. */
    private static Optional<Double> quantile(double[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return rank == 0 ? Optional.empty() : Optional.of((double) Math.round(sorted[rank - 1]));
    }

    Optional<Double> keptShare() {
        return Share.of(kept, pages);
    }

    Optional<Double> fateShare() {
        return Share.of(fateRight, pages);
    }

    Optional<Double> turnShare() {
        return Share.of(turnRight, turnable);
    }
}
