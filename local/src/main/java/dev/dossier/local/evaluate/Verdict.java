package dev.dossier.local.evaluate;

import dev.dossier.json.ReadReport;
import java.util.Optional;

/**
 * What became of an expected field.
 *
 * @param read what was read under its name; empty if nothing was, or it was called illegible
 */
public record Verdict(Answer.Field expected, Optional<ReadReport.Field> read) {

    public Likeness likeness() {
        return read.map(field -> Likeness.of(expected.name(), expected.value(), field.value()))
                .orElse(Likeness.OTHER);
    }

    /** A legible value is right if it was read as it stands; an illegible one if it was not read. */
    public boolean isRight() {
        return expected.legible() ? likeness() == Likeness.SAME : read.isEmpty();
    }

    /** True if a value would pass without a person. */
    public boolean isAccepted() {
        return read.map(ReadReport.Field::accepted).orElse(false);
    }

    /** Accepted and wrong: nobody would notice. */
    public boolean isSilentError() {
        return isAccepted() && !isRight();
    }
}
