package dev.dossier.domain.casefile;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What findings mean: how grave each is and which rulings may settle it.
 *
 * @param lines one line for every code of {@link Finding}
 */
public record Policy(Map<String, Line> lines) {

    /** How grave a finding is and which rulings settle it. */
    public record Line(Severity severity, Set<RulingKind> settledBy) {
        public Line {
            settledBy = Set.copyOf(settledBy);
        }
    }

    public Policy {
        lines = Map.copyOf(lines);
    }

    /** The policy that offices start from. Discrepancies are normal in this population: they ask, they do not block. */
    public static Policy standard() {
        Set<RulingKind> field =
                EnumSet.of(RulingKind.ACCEPT, RulingKind.CORRECT, RulingKind.ILLEGIBLE, RulingKind.SEND_BACK);
        Set<RulingKind> seen = EnumSet.of(RulingKind.ACCEPT, RulingKind.SEND_BACK);
        Set<RulingKind> explained = EnumSet.of(RulingKind.ACCEPT);
        return new Policy(Map.ofEntries(
                Map.entry("document-missing", new Line(Severity.BLOCKING, EnumSet.of(RulingKind.WAIVE))),
                Map.entry("page-unaccounted", new Line(Severity.BLOCKING, EnumSet.of(RulingKind.SEND_BACK))),
                Map.entry("field-missing", new Line(Severity.REVIEW, field)),
                Map.entry("field-illegible", new Line(Severity.REVIEW, field)),
                Map.entry("field-unsure", new Line(Severity.REVIEW, field)),
                Map.entry("sources-disagree", new Line(Severity.REVIEW, field)),
                Map.entry("document-expired", new Line(Severity.REVIEW, explained)),
                Map.entry("check-digit-wrong", new Line(Severity.REVIEW, seen)),
                Map.entry("name-disagrees", new Line(Severity.REVIEW, explained)),
                Map.entry("birth-date-disagrees", new Line(Severity.REVIEW, explained)),
                Map.entry("side-missing", new Line(Severity.REVIEW, seen)),
                Map.entry(
                        "holder-unknown",
                        new Line(Severity.REVIEW, EnumSet.of(RulingKind.ASSIGN, RulingKind.SEND_BACK))),
                Map.entry("document-unrecognised", new Line(Severity.REVIEW, seen)),
                Map.entry("form-page-missing", new Line(Severity.REVIEW, explained)),
                Map.entry("form-page-duplicate", new Line(Severity.REVIEW, seen)),
                Map.entry("form-editions-mixed", new Line(Severity.REVIEW, explained)),
                Map.entry("form-unsigned", new Line(Severity.REVIEW, seen)),
                Map.entry("cover-of-another-case", new Line(Severity.REVIEW, seen)),
                Map.entry("cover-contradicted", new Line(Severity.REVIEW, seen)),
                Map.entry("upload-unreadable", new Line(Severity.REVIEW, explained)),
                Map.entry("detail-unsure", new Line(Severity.NOTE, Set.of())),
                Map.entry("page-poor", new Line(Severity.NOTE, Set.of())),
                Map.entry("transcribe-by-hand", new Line(Severity.NOTE, Set.of())),
                Map.entry("upload-duplicate", new Line(Severity.NOTE, Set.of()))));
    }

    /**
     * The line for {@code finding}.
     *
     * @throws IllegalArgumentException if the policy does not know its code
     */
    public Line lineFor(Finding finding) {
        Line line = lines.get(finding.code());
        if (line == null) {
            throw new IllegalArgumentException("The policy has no line for " + finding.code());
        }
        return line;
    }
}
