package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import java.util.stream.Stream;

/** Finds one kind of fact in a case. A rule has no memory and no clock; the same view gives the same findings. */
public interface Rule {

    Stream<Finding> findingsIn(CaseView view);
}
