package dev.dossier.domain.mrz;

import static dev.dossier.domain.mrz.MrzPart.COMPOSITE_CHECK;
import static dev.dossier.domain.mrz.MrzPart.DATE_OF_BIRTH;
import static dev.dossier.domain.mrz.MrzPart.DATE_OF_EXPIRY;
import static dev.dossier.domain.mrz.MrzPart.DOCUMENT_NUMBER;
import static dev.dossier.domain.mrz.MrzPart.GIVEN_NAMES;
import static dev.dossier.domain.mrz.MrzPart.NAME;
import static dev.dossier.domain.mrz.MrzPart.OPTIONAL_DATA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A machine-readable zone: its format and lines of exactly the format's length. */
public record Mrz(MrzFormat format, List<String> lines) {

    private static final Pattern ALPHABET = Pattern.compile("[A-Z0-9<]*");

    private static final Pattern IMMIGRANT_CARD = Pattern.compile("(C[12]|IA).{13}[A-Z]{3}\\d{10}<*$");

    /** Permanent residents and holders of an employment authorization. */
    private static final Pattern US_IMMIGRANTS = Pattern.compile("(C[12]|IA)USA");

    public Mrz {
        lines = List.copyOf(lines);
        boolean fits = lines.size() == format.lines()
                && lines.stream()
                        .allMatch(l -> l.length() == format.length()
                                && ALPHABET.matcher(l).matches());
        if (!fits) {
            throw new IllegalArgumentException("The lines do not have the shape of " + format.label());
        }
    }

    /** The characters of {@code part}, fillers included; empty if the format has no such part. */
    public String characters(MrzPart part) {
        return format.span(part).map(span -> span.in(this)).orElse("");
    }

    /** Every check digit of the zone and whether it holds. */
    public List<MrzCheck> checks() {
        return MrzChecks.of(this);
    }

    /** True if every binding check digit holds. This proves nothing about names, states and sex. */
    public boolean isValid() {
        return checks().stream().allMatch(check -> check.passed() || !check.binding());
    }

    /** The first one or two letters, without fillers, as in {@code P} or {@code ID}. */
    public String documentCode() {
        return characters(MrzPart.DOCUMENT_CODE).replace("<", "");
    }

    /** The code of the issuing state or organisation with Germany's {@code D} as DEU. */
    public String issuingState() {
        return StateCodes.ofMrz(characters(MrzPart.ISSUING_STATE));
    }

    /**
     * The code of the nationality with Germany's {@code D} as DEU; empty if the format has none, or names the country of
     * birth in its place.
     */
    public String nationality() {
        return namesCountryOfBirth() ? "" : StateCodes.ofMrz(characters(MrzPart.NATIONALITY));
    }

    /** The code of the country of birth, which cards of US immigrants name where others name the nationality. */
    public Optional<String> countryOfBirth() {
        return namesCountryOfBirth()
                ? Optional.of(StateCodes.ofMrz(characters(MrzPart.NATIONALITY)))
                : Optional.empty();
    }

    private boolean namesCountryOfBirth() {
        return format == MrzFormat.TD1
                && US_IMMIGRANTS.matcher(lines.getFirst()).lookingAt();
    }

    /** The document number without fillers, put together again where it runs over into the optional data. */
    public String documentNumber() {
        String number = characters(DOCUMENT_NUMBER);
        return MrzChecks.overflow(this)
                .map(rest -> number + rest.substring(0, rest.length() - 1))
                .orElse(number)
                .replace("<", "");
    }

    /**
     * The number printed on cards of immigrants made like those of the US, three letters and ten digits: it stands in the
     * optional data, and the place of the document number holds the person's number.
     */
    public Optional<String> cardNumber() {
        boolean card = format == MrzFormat.TD1
                && IMMIGRANT_CARD.matcher(lines.getFirst()).lookingAt();
        return card ? Optional.of(characters(OPTIONAL_DATA).replace("<", "")) : Optional.empty();
    }

    /** The optional data without fillers at its ends, and without the rest of a document number that runs into it. */
    public String personalNumber() {
        int taken = MrzChecks.overflow(this).map(String::length).orElse(0);
        return characters(OPTIONAL_DATA).substring(taken).replace('<', ' ').strip();
    }

    /** The printed sex: F, M, or X where the zone holds a filler. */
    public Optional<Character> sex() {
        String sex = characters(MrzPart.SEX);
        return switch (sex) {
            case "F", "M", "X" -> Optional.of(sex.charAt(0));
            case "<" -> Optional.of('X');
            default -> Optional.empty();
        };
    }

    /** The names; a zone with no double filler holds one name only. */
    public MrzName name() {
        return MrzName.of(this, characters(NAME), characters(GIVEN_NAMES));
    }

    /** The date of birth as an interval; empty if the zone does not know it. */
    public MrzDate dateOfBirth(LocalDate today) {
        return MrzDate.birth(characters(DATE_OF_BIRTH), today);
    }

    /** The date of expiry; empty if the zone does not know it. */
    public MrzDate dateOfExpiry(LocalDate today) {
        return MrzDate.expiry(characters(DATE_OF_EXPIRY), today);
    }

    boolean hasComposite() {
        return format.span(COMPOSITE_CHECK).isPresent();
    }
}
