package dev.dossier.reading.barcode;

import dev.dossier.domain.paper.DocumentType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of the barcode on an American or Canadian driving licence or identity card (AAMVA DL/ID Card Design Standard,
 * every version since 2000): a header, and elements of three letters each, one a line.
 *
 * @param issuer the issuer identification number
 * @param version of the standard; 1 for the cards of 2000
 * @param elements what stands under each three-letter code, without spaces around it; empty ones are left out
 */
record LicenceText(String issuer, int version, DocumentType type, Map<String, String> elements) {

    /** Issuers whose number lies outside the American series, or in it, but who are Canadian. */
    private static final Set<String> CANADIAN = Set.of(
            "604426", "604427", "604428", "604429", "604432", "604433", "604434", "636012", "636013", "636016",
            "636017", "636028", "636044", "636048");

    private static final Pattern HEADER =
            Pattern.compile("@.{0,4}?(?:ANSI |AAMVA)\\s?(\\d{6})(\\d{2})", Pattern.DOTALL);

    private static final Pattern SUBFILE = Pattern.compile("(DL|ID|EN)(?=\\d{4}|[DZ][A-Z]{2}|\\n)");

    private static final Pattern ELEMENT = Pattern.compile("([DZ][A-Z]{2})(.*)");

    LicenceText {
        elements = Map.copyOf(elements);
    }

    /** The licence that a barcode's text says; empty if it is something else. */
    static Optional<LicenceText> of(String text) {
        Matcher header = HEADER.matcher(text);
        if (!header.find()) {
            return Optional.empty();
        }
        String rest = text.substring(header.end());
        Matcher subfile = SUBFILE.matcher(rest);
        DocumentType type =
                subfile.find() && subfile.group(1).equals("ID") ? DocumentType.ID_CARD : DocumentType.DRIVING_LICENCE;
        Map<String, String> elements = elements(rest);
        return elements.size() < 3
                ? Optional.empty()
                : Optional.of(new LicenceText(header.group(1), Integer.parseInt(header.group(2)), type, elements));
    }

    /** The first element stands on the line of the subfile's name, behind offsets, lengths and the name once more. */
    private static Map<String, String> elements(String rest) {
        Map<String, String> elements = new HashMap<>();
        for (String line : rest.split("[\\n\\r\\u001e\\u001d\\u001c]+", -1)) {
            String plain = line.replaceFirst("^.*?(?:DL|ID|EN)(?=D[A-Z]{2})", "");
            Matcher element = ELEMENT.matcher(plain.strip());
            if (element.matches() && !element.group(2).isBlank()) {
                elements.putIfAbsent(element.group(1), element.group(2).strip());
            }
        }
        return elements;
    }

    boolean isCanadian() {
        return "CAN".equals(elements.get("DCG")) || (!elements.containsKey("DCG") && CANADIAN.contains(issuer));
    }

    Optional<String> element(String code) {
        return Optional.ofNullable(elements.get(code));
    }

    /** True if the name under this flag (DDE family, DDF first, DDG middle) was cut to fit. */
    boolean isCut(String flag) {
        return element(flag).filter(value -> value.equals("T")).isPresent();
    }
}
