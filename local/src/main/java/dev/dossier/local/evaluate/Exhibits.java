package dev.dossier.local.evaluate;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.json.ReadReport;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Collects what was not read as expected, while the pages' pictures still lie there. For several threads at once. */
public final class Exhibits {

    private final Map<Exhibit.Why, AtomicInteger> shown = new EnumMap<>(Exhibit.Why.class);

    public Exhibits() {
        for (Exhibit.Why why : Exhibit.Why.values()) {
            shown.put(why, new AtomicInteger());
        }
    }

    /**
     * What there is to show of one file.
     *
     * @param pictures of upright pages, by page number
     */
    public List<Exhibit> of(Judgement judgement, Answer answer, ReadReport report, Map<Integer, Path> pictures) {
        List<Exhibit> exhibits = new ArrayList<>();
        Map<Integer, Optional<BufferedImage>> pages = new HashMap<>();
        for (Judgement.Paper paper : judgement.papers()) {
            for (Verdict verdict : paper.fields()) {
                Optional<Exhibit.Why> why = Exhibit.Why.of(verdict).filter(this::hasRoom);
                why.ifPresent(reason -> {
                    Optional<String> picture = pages.computeIfAbsent(
                                    page(verdict), number -> picture(pictures.get(number)))
                            .flatMap(page -> cut(page, verdict, answer, report));
                    exhibits.add(new Exhibit(reason, judgement.file(), paper.type(), verdict, picture));
                });
            }
        }
        return exhibits;
    }

    private boolean hasRoom(Exhibit.Why why) {
        AtomicInteger count = shown.get(why);
        return count != null && count.incrementAndGet() <= why.most();
    }

    /** The page that the answer names, else the one that the reading names. */
    private static int page(Verdict verdict) {
        return verdict.expected().box().isPresent()
                ? verdict.expected().page()
                : verdict.read()
                        .map(ReadReport.Field::page)
                        .orElse(verdict.expected().page());
    }

    private static Optional<String> cut(BufferedImage picture, Verdict verdict, Answer answer, ReadReport report) {
        int number = page(verdict);
        Optional<Box> expected = verdict.expected().box().flatMap(box -> turned(box, number, answer, report));
        Optional<Box> read = verdict.read()
                .filter(field -> field.page() == number)
                .map(ReadReport.Field::box)
                .filter(box -> !box.isEmpty());
        return Cutting.of(picture, expected, read);
    }

    /** The expected place on the page as it was turned, should it have been turned wrongly. */
    private static Optional<Box> turned(Box box, int number, Answer answer, ReadReport report) {
        Optional<Answer.Page> wanted =
                answer.pages().stream().filter(page -> page.page() == number).findFirst();
        Optional<ReadReport.Page> got =
                report.pages().stream().filter(page -> page.page() == number).findFirst();
        if (wanted.isEmpty()
                || got.isEmpty()
                || wanted.get().rotation() == got.get().rotation()) {
            return Optional.of(box);
        }
        try {
            QuarterTurn turn = QuarterTurn.ofDegrees(
                    Math.floorMod(got.get().rotation() - wanted.get().rotation(), 360));
            return Optional.of(
                    box.turned(turn, wanted.get().width(), wanted.get().height()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the answer's own sizes do not hold its box
        }
    }

    private static Optional<BufferedImage> picture(@org.jspecify.annotations.Nullable Path file) {
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(ImageIO.read(file.toFile()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
