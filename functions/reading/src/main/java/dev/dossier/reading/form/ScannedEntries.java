package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.reading.form.EntryReader.Seen;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was entered into the scanned page of a form whose blank page is known, zone by zone. */
final class ScannedEntries {

    /** A tick that may be a speck, a signature that may be a slip of the pen. */
    private static final Confidence UNSURE = new Confidence(0.5);

    /** How surely clear ink in a box is a tick; how often it is something else is not known better than this. */
    private static final Confidence TICKED = new Confidence(0.96);

    private static final Confidence NOTHING = new Confidence(0.95);

    /** Nobody signs with less ink, in square points, ... */
    private static final double SLIP = 2;

    /** ... and whoever signs leaves more. */
    private static final double SIGNED = 8;

    private ScannedEntries() {}

    /**
     * The entries of a page; empty if its edition is not known, or if it does not lie upon its blank page.
     *
     * @param upright the page
     * @param lines all text of the page
     */
    static Optional<List<Placed>> of(FormPage page, Gray upright, List<TextLine> lines, EntryReader reader) {
        return BlankForms.of(page)
                .flatMap(blank -> SheetFitter.fit(blank, lines, upright.width())
                        .map(laid -> entries(blank, laid, upright, reader)));
    }

    /**
     * The entries of a page that was taken for {@code blank} by its words: nothing says that it is of the same edition, so
     * none of them passes without a person.
     */
    static List<Placed> unsure(BlankSheet blank, Laid laid, Gray upright, EntryReader reader) {
        return entries(blank, laid, upright, reader).stream()
                .map(entry -> new Placed(
                        entry.question(),
                        entry.text(),
                        entry.box(),
                        entry.source(),
                        entry.confidence().compareTo(UNSURE) < 0 ? entry.confidence() : UNSURE,
                        entry.others()))
                .toList();
    }

    private static List<Placed> entries(BlankSheet blank, Laid laid, Gray upright, EntryReader reader) {
        Cutter cutter = new Cutter(new Pyramid(upright), laid);
        List<Placed> entries = new ArrayList<>();
        blank.questions().forEach((zone, question) -> {
            Box box = laid.box(zone, upright.width(), upright.height());
            if (!box.isEmpty()) {
                entries.add(
                        switch (zone.kind()) {
                            case TEXT -> text(cutter.cut(zone), zone, question, box, reader);
                            case TICK -> tick(Tick.of(cutter, zone), question, box);
                            case SIGNATURE -> signature(cutter.cut(zone), question, box);
                        });
            }
        });
        return entries;
    }

    private static Placed text(Cutting cutting, Zone zone, Question question, Box box, EntryReader reader) {
        if (cutting.isBlank()) {
            return placed(question, "", box, NOTHING, List.of());
        }
        Optional<Seen> seen = reader.read(cutting, zone, question);
        return seen.map(s -> placed(question, s.text(), box, new Confidence(s.confidence()), s.others()))
                .orElseGet(() -> placed(question, "", box, Confidence.NONE, List.of()));
    }

    private static Placed tick(Tick tick, Question question, Box box) {
        return switch (tick) {
            case EMPTY -> placed(question, "", box, NOTHING, List.of());
            case UNSURE -> placed(question, "on", box, UNSURE, List.of());
            case TICKED -> placed(question, "on", box, TICKED, List.of());
        };
    }

    private static Placed signature(Cutting cutting, Question question, Box box) {
        double ink = cutting.isBlank() ? 0 : cutting.area();
        return placed(
                question, ink < SLIP ? "" : "ink", box, ink < SLIP || ink >= SIGNED ? NOTHING : UNSURE, List.of());
    }

    private static Placed placed(Question question, String text, Box box, Confidence confidence, List<String> others) {
        return new Placed(question, text, box, Source.PRINTED, confidence, others);
    }
}
