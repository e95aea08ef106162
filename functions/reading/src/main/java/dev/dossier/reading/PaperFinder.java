package dev.dossier.reading;

import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzCheck;
import dev.dossier.domain.mrz.StateCodes;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Islands;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.mrz.FoundZone;
import dev.dossier.reading.mrz.ZoneReader;
import java.util.List;
import java.util.Optional;

/** Finds the papers that lie on one page, and their machine-readable zones. */
final class PaperFinder {

    /** A zone that is less wide than this share of its paper is not that of an open booklet. */
    private static final double WIDE = 0.6;

    /** An open booklet is higher than wide by this factor; one page of it (ICAO Doc 9303-4: 125 by 88 mm) is not. */
    private static final double OPEN = 1.1;

    /** How far a page of a booklet reaches above the lower edge of its zone, and below, in widths of the zone. */
    private static final double ABOVE = 0.76;

    private static final double BELOW = 0.1;

    /** What is left over is a page of its own from this height on, in widths of the zone. */
    private static final double LEAST = 0.3;

    private PaperFinder() {}

    /** A paper on the page as scanned, and its zone if it has one. */
    record Paper(Box box, Pyramid picture, Optional<FoundZone> zone) {}

    /** The papers on {@code page}, in no certain order. */
    static List<Paper> on(Gray page, boolean bornDigital) {
        Box whole = new Box(0, 0, page.width(), page.height());
        if (bornDigital) {
            return List.of(paper(page, whole));
        }
        List<Paper> papers = Islands.of(page).stream()
                .map(box -> paper(page, box))
                .flatMap(paper -> opened(page, paper).stream())
                .toList();
        boolean cut = papers.size() == 1 && !papers.getFirst().box().equals(whole);
        if (cut && papers.getFirst().zone().isEmpty()) {
            Paper all = paper(page, whole); // a zone on white paper can be taken for the glass around it
            return all.zone().isPresent() ? List.of(all) : papers;
        }
        return papers;
    }

    private static Paper paper(Gray page, Box box) {
        Pyramid picture = new Pyramid(page.crop(box.left(), box.top(), box.right(), box.bottom()));
        return new Paper(box, picture, new ZoneReader().read(picture).filter(PaperFinder::isBelievable));
    }

    /** The two pages of a booklet that lies open if each has a zone of its own, as a visa beside the data page. */
    private static List<Paper> opened(Gray page, Paper paper) {
        if (paper.zone().filter(FoundZone::isProven).isEmpty()) {
            return List.of(paper);
        }
        FoundZone zone = paper.zone().get();
        QuarterTurn turn = zone.uprightTurn();
        int width = paper.box().width();
        int height = paper.box().height();
        Box upright = zone.box().turned(turn, width, height);
        int uprightWidth = turn.swapsSides() ? height : width;
        int uprightHeight = turn.swapsSides() ? width : height;
        int top = (int) Math.max(0, upright.bottom() - ABOVE * upright.width());
        int bottom = (int) Math.min(uprightHeight, upright.bottom() + BELOW * upright.width());
        boolean isAbove = top >= uprightHeight - bottom;
        Box rest = isAbove ? new Box(0, 0, uprightWidth, top) : new Box(0, bottom, uprightWidth, uprightHeight);
        boolean open = upright.width() > WIDE * uprightWidth
                && uprightHeight > OPEN * uprightWidth
                && rest.height() > LEAST * upright.width();
        if (!open) {
            return List.of(paper);
        }
        Box own = isAbove ? new Box(0, top, uprightWidth, uprightHeight) : new Box(0, 0, uprightWidth, bottom);
        QuarterTurn back = QuarterTurn.ofDegrees(Math.floorMod(-turn.degrees(), 360));
        Paper other = paper(page, onPage(rest.turned(back, uprightWidth, uprightHeight), paper.box()));
        return other.zone().isEmpty()
                ? List.of(paper)
                : List.of(other, paper(page, onPage(own.turned(back, uprightWidth, uprightHeight), paper.box())));
    }

    private static Box onPage(Box box, Box paper) {
        return box.moved(paper.left(), paper.top());
    }

    /** Any line of capitals can be spelled like a zone; its check digits or its state tell. */
    private static boolean isBelievable(FoundZone zone) {
        Mrz mrz = zone.mrz();
        long held = mrz.checks().stream().filter(MrzCheck::passed).count();
        boolean known = mrz.format().lines() > 1 && StateCodes.isKnown(mrz.issuingState());
        return mrz.isValid() || held > (known ? 0 : mrz.checks().size() / 2);
    }
}
