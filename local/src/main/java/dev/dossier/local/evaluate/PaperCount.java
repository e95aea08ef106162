package dev.dossier.local.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * Documents and their machine-readable zones, counted.
 *
 * @param documents expected
 * @param found a document was read on their pages
 * @param typeRight it was taken for what it is
 * @param zones expected
 * @param zonesFound a zone was read
 * @param zonesRight every character of every line is right
 * @param zonesWrongButValid a line is wrong and the check digits were found right all the same
 */
record PaperCount(
        long documents,
        long found,
        long typeRight,
        long zones,
        long zonesFound,
        long zonesRight,
        long zonesWrongButValid) {

    static PaperCount of(List<Judgement.Paper> papers) {
        List<Judgement.Zone> zones =
                papers.stream().flatMap(paper -> paper.zone().stream()).toList();
        return new PaperCount(
                papers.size(),
                papers.stream().filter(paper -> paper.readAs().isPresent()).count(),
                papers.stream().filter(Judgement.Paper::isTypeRight).count(),
                zones.size(),
                zones.stream().filter(Judgement.Zone::isFound).count(),
                zones.stream().filter(Judgement.Zone::isRight).count(),
                zones.stream()
                        .filter(zone -> !zone.isRight() && zone.isCalledValid())
                        .count());
    }

    Optional<Double> typeShare() {
        return Share.of(typeRight, documents);
    }

    Optional<Double> zoneShare() {
        return Share.of(zonesRight, zones);
    }
}
