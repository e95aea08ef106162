package dev.dossier.api.words;

import dev.dossier.domain.casefile.RulingKind;
import dev.dossier.domain.casefile.Wanted;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What things are called.
 *
 * @param findings by code; {@code code/variant} where one kind is said in two ways
 * @param roles of people on papers, as in {@code child}
 * @param fields by name without role
 * @param pageProblems by code
 * @param events by type
 */
public record Wording(
        Map<String, FindingWords> findings,
        Map<DocumentType, String> documentTypes,
        Map<String, String> roles,
        Map<String, String> fields,
        Map<MrzPart, String> zoneParts,
        Map<RulingKind, String> rulings,
        Map<String, String> pageProblems,
        Map<String, Template> events) {

    /** The words that come with Dossier. */
    public static Wording english() {
        try (InputStream in = Wording.class.getResourceAsStream("/dev/dossier/api/wording.en.json")) {
            return Json.read(Objects.requireNonNull(in, "wording.en.json is packed with this class"), Wording.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FindingWords finding(String variant) {
        return known(findings, variant);
    }

    /** What findings with this code are called in general. */
    public String kindOfFinding(String code) {
        return known(findings, code).kind();
    }

    public String documentType(DocumentType type) {
        return known(documentTypes, type);
    }

    /** As in "Date of birth", or "Child’s date of birth"; a name without words is spelled out. */
    public String field(FieldName name) {
        String base = name.base().text();
        String label = fields.getOrDefault(base, spelledOut(base));
        return name.role()
                .map(role -> roles.getOrDefault(role, spelledOut(role)) + "’s " + uncapitalised(label))
                .orElse(label);
    }

    /** Papers that together meet a requirement, as in "Marriage certificate and family register". */
    public String papers(List<Wanted> alternative) {
        return alternative.stream()
                .map(wanted -> documentType(wanted.type())
                        + wanted.titled().map(title -> " “" + title + "”").orElse(""))
                .collect(Collectors.joining(" and "));
    }

    public String zonePart(MrzPart part) {
        return known(zoneParts, part);
    }

    public String ruling(RulingKind kind) {
        return known(rulings, kind);
    }

    /** The words for a code, or the code itself: readers may know more problems than these words. */
    public String pageProblem(String code) {
        return pageProblems.getOrDefault(code, "The page could not be read (" + code + ").");
    }

    public String event(String type, Map<String, String> facts) {
        return known(events, type).with(facts);
    }

    private static <K, V> V known(Map<K, V> words, K key) {
        V known = words.get(key);
        if (known == null) {
            throw new IllegalArgumentException("There are no words for " + key);
        }
        return known;
    }

    private static String spelledOut(String camelCase) {
        String words = camelCase
                .replaceAll("([A-Z])", " $1")
                .replaceAll("(\\d+)$", " $1")
                .toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String uncapitalised(String label) {
        boolean abbreviation = label.length() > 1 && !Character.isLowerCase(label.charAt(1));
        return abbreviation ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
