package dev.dossier.reading.field;

import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.Source;
import dev.dossier.reading.field.SecondLook.Spelling;
import java.util.ArrayList;
import java.util.List;

/** What a second look makes of fields: names and places are spelled again, and what was unsure may become sure. */
record Rereading(Grading grading, SecondLook second) {

    /**
     * The field after a second look.
     *
     * @param fit how well the printed value fits where it was found, 0 to 1; no look makes up for that
     */
    Read of(Read read, double fit) {
        if (SecondLook.concerns(read)) {
            return second.of(read).map(spelling -> spelled(read, spelling, fit)).orElse(read);
        }
        if (read.accepted()) {
            return read;
        }
        if (read.alternatives().isEmpty()) {
            return second.agreedOn(read).map(seen -> surer(read, fit * seen)).orElse(read);
        }
        boolean misread = read.sourcesDisagree() && read.best().source() == Source.MRZ;
        return misread
                ? second.mostSee(read.value().text(), read)
                        .map(sure -> agreed(read, sure))
                        .orElse(read)
                : read;
    }

    /** Print says what the zone says: only the first look had misread it. */
    private Read agreed(Read read, double confidence) {
        return grading.read(
                read.name(),
                read.evidence().stream()
                        .map(e -> e.source() == Source.PRINTED
                                ? new Evidence(
                                        e.source(),
                                        e.page(),
                                        e.box(),
                                        read.value().text(),
                                        read.value(),
                                        new Confidence(confidence))
                                : e)
                        .toList());
    }

    private Read surer(Read read, double confidence) {
        return grading.read(
                read.name(),
                read.evidence().stream()
                        .map(e -> e.source() == Source.PRINTED
                                ? new Evidence(
                                        e.source(), e.page(), e.box(), e.raw(), e.value(), new Confidence(confidence))
                                : e)
                        .toList());
    }

    private Read spelled(Read read, Spelling spelling, double fit) {
        List<Evidence> evidence = read.evidence().stream()
                .map(e -> e.source() == Source.PRINTED ? withSpelling(e, spelling, fit) : e)
                .toList();
        Read better = grading.read(read.name(), evidence);
        boolean doubted =
                !read.alternatives().isEmpty() && !better.alternatives().isEmpty();
        if (spelling.certain() && !doubted) {
            return better;
        }
        return doubtful(
                better,
                spelling.others().stream()
                        .map(other -> SecondLook.value(better.value(), other))
                        .toList());
    }

    private static Evidence withSpelling(Evidence seen, Spelling spelling, double fit) {
        return new Evidence(
                seen.source(),
                seen.page(),
                seen.box(),
                spelling.text(),
                SecondLook.value(seen.value(), spelling.text()),
                new Confidence(fit * spelling.confidence()));
    }

    /** The same characters can say several things: a person decides which. */
    static Read doubtful(Read read, List<FieldValue> others) {
        List<FieldValue> all = new ArrayList<>(read.alternatives());
        all.addAll(others);
        return new Read(read.name(), read.value(), read.evidence(), Grade.D, read.confidence(), all, false);
    }
}
