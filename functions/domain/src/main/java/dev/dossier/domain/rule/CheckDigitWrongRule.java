package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.CheckDigitWrong;
import dev.dossier.domain.mrz.MrzCheck;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.paper.Document;
import java.util.List;
import java.util.stream.Stream;

/** A check digit of the machine-readable zone does not hold, where the issuer is known to follow ICAO. */
final class CheckDigitWrongRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .filter(document -> !wrong(document).isEmpty())
                .map(document -> new CheckDigitWrong(document.id(), wrong(document)));
    }

    private static List<MrzPart> wrong(Document document) {
        return document.mrz().stream()
                .flatMap(reading -> reading.mrz().checks().stream())
                .filter(check -> check.binding() && !check.passed())
                .map(MrzCheck::part)
                .toList();
    }
}
