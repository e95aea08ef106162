package dev.dossier.domain.mrz;

import java.util.List;
import java.util.Optional;

/** The shapes of machine-readable zones: those of ICAO Doc 9303 and two French ones that look like them. */
public enum MrzFormat {
    /** Cards of the size of a bank card: three lines of 30. */
    TD1("TD1", 3, 30),
    /** Larger cards: two lines of 36. */
    TD2("TD2", 2, 36),
    /** Passports: two lines of 44. */
    TD3("TD3", 2, 44),
    /** Full-size visas: two lines of 44, no composite check digit. */
    MRV_A("MRV-A", 2, 44),
    /** Small visas: two lines of 36, no composite check digit. */
    MRV_B("MRV-B", 2, 36),
    /** The French national identity card of 1988 to 2021, which is not of ICAO's shape: two lines of 36. */
    FRENCH_IDENTITY_CARD("FRCNI", 2, 36),
    /** The French driving licence since 2013: one line of 30. */
    FRENCH_DRIVING_LICENCE("FRDL", 1, 30);

    private final String label;
    private final int lines;
    private final int length;

    MrzFormat(String label, int lines, int length) {
        this.label = label;
        this.lines = lines;
        this.length = length;
    }

    /** The name in files and interfaces, as in {@code MRV-A}. */
    public String label() {
        return label;
    }

    public int lines() {
        return lines;
    }

    /** Characters in each line. */
    public int length() {
        return length;
    }

    /** Where {@code part} stands; empty if this format has none. */
    public Optional<Span> span(MrzPart part) {
        return MrzLayout.span(this, part);
    }

    /** What the composite check digit covers, in order; empty if the format has none of ICAO's shape. */
    public List<Span> composite() {
        return MrzLayout.composite(this);
    }

    public boolean isVisa() {
        return this == MRV_A || this == MRV_B;
    }

    /** True for the formats of ICAO Doc 9303. */
    public boolean isIcao() {
        return this != FRENCH_IDENTITY_CARD && this != FRENCH_DRIVING_LICENCE;
    }

    /**
     * The format with this label.
     *
     * @throws IllegalArgumentException if no format has this label
     */
    public static MrzFormat labelled(String label) {
        for (MrzFormat format : values()) {
            if (format.label.equals(label)) {
                return format;
            }
        }
        throw new IllegalArgumentException("No format of a machine-readable zone has this label");
    }

    /** The format of {@code lines} by their number, length and first letters. */
    public static Optional<MrzFormat> of(List<String> lines) {
        for (MrzFormat format : values()) {
            boolean fits = lines.size() == format.lines
                    && lines.stream().allMatch(line -> line.length() == format.length)
                    && format.startsLike(lines.getFirst());
            if (fits) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private boolean startsLike(String first) {
        boolean french = first.startsWith("IDFRA");
        return switch (this) {
            case TD1 -> "ACI".indexOf(first.charAt(0)) >= 0;
            case TD2 -> !french && "ACIP".indexOf(first.charAt(0)) >= 0;
            case TD3 -> first.charAt(0) == 'P';
            case MRV_A, MRV_B -> first.charAt(0) == 'V';
            case FRENCH_IDENTITY_CARD -> french;
            case FRENCH_DRIVING_LICENCE -> first.startsWith("D1FRA");
        };
    }
}
