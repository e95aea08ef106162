package dev.dossier.domain.paper;

import java.util.List;
import java.util.Optional;

/**
 * What reading one page came to.
 *
 * @param rotation the turn that made the page upright
 * @param width of the upright page, in pixels
 * @param height of the upright page, in pixels
 * @param image the name of the upright picture, in the folder of read pages
 * @param digest SHA-256 of the upright page's grey values, to find the same picture twice
 * @param lines all text on the page, in reading order
 * @param cover what the page says if it is a cover sheet
 * @param writing its script and language; empty if it was not read for words
 */
public record PageReading(
        PageRef page,
        PageKind kind,
        QuarterTurn rotation,
        int width,
        int height,
        String image,
        String digest,
        List<PaperPart> parts,
        List<TextLine> lines,
        List<PageProblem> problems,
        Optional<CoverSheet> cover,
        Optional<Writing> writing) {

    public PageReading {
        parts = List.copyOf(parts);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** A page that is no cover sheet and of whose writing nothing is known. */
    public PageReading(
            PageRef page,
            PageKind kind,
            QuarterTurn rotation,
            int width,
            int height,
            String image,
            String digest,
            List<PaperPart> parts,
            List<TextLine> lines,
            List<PageProblem> problems) {
        this(
                page,
                kind,
                rotation,
                width,
                height,
                image,
                digest,
                parts,
                lines,
                problems,
                Optional.empty(),
                Optional.empty());
    }

    /** The same page, written so. */
    public PageReading written(Writing how) {
        return new PageReading(
                page, kind, rotation, width, height, image, digest, parts, lines, problems, cover, Optional.of(how));
    }
}
