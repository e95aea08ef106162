package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FieldName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is special about licences and identity cards of the United States and Canada: AAMVA DL/ID Card Design Standard,
 * Annex A. Names carry a number and no label and stand above the address; dates stand behind short labels.
 */
final class AmericanLicence {

    private static final Set<String> MEASURES = Set.of("height", "weight", "eyes", "hair");

    private static final Pattern ZIP = Pattern.compile("\\b[A-Z]{2},? \\d{5}(-\\d{4})?$");

    private static final Pattern STREET = Pattern.compile("^([8sS] )?\\d+ .*\\p{Lu}{2}.*");

    private static final Pattern CANADIAN = Pattern.compile("\\b[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b");

    /** What is left of the confidence in a name that is known by its place only. */
    private static final double BY_PLACE = 0.85;

    /** What stands above a line is not farther from it than this, in heights. */
    private static final double LINE_SPACING = 1.5;

    private AmericanLicence() {}

    /** Only America prints how tall its drivers are, and where they live in one line with a ZIP code. */
    static boolean isOne(List<Chunk> chunks) {
        return PhraseFinder.find(chunks, LabelFinder.LABELS).stream().anyMatch(hit -> MEASURES.contains(hit.key()))
                || chunks.stream().anyMatch(chunk -> ZIP.matcher(chunk.text()).find());
    }

    /** All states write the month first; provinces the year. */
    static boolean isMonthFirst(List<Chunk> chunks) {
        return chunks.stream().noneMatch(chunk -> CANADIAN.matcher(chunk.text()).find());
    }

    /** Surname and given names in two lines right above the address. */
    static List<Sighting> names(List<Chunk> chunks, ValueReader values) {
        Optional<Chunk> street = chunks.stream()
                .filter(chunk -> STREET.matcher(chunk.text()).matches())
                .filter(chunk -> chunks.stream()
                        .anyMatch(city -> ZIP.matcher(city.text()).find() && isBelow(chunk, city)))
                .findFirst();
        List<Sighting> names = new ArrayList<>();
        street.flatMap(line -> above(line, chunks)).ifPresent(given -> {
            Optional<Chunk> surname = above(given, chunks);
            surname.flatMap(line -> name(FieldName.SURNAME, line, values)).ifPresent(names::add);
            if (surname.isPresent()) {
                name(FieldName.GIVEN_NAMES, given, values).ifPresent(names::add);
            }
        });
        return names.size() == 2 ? names : List.of();
    }

    private static Optional<Sighting> name(FieldName name, Chunk line, ValueReader values) {
        List<Token> tokens = line.tokens().stream()
                .dropWhile(token -> !token.text().codePoints().allMatch(c -> Character.isUpperCase(c) || c == '-'))
                .toList();
        return values.read(name, tokens).map(seen -> seen.doubted(BY_PLACE));
    }

    private static boolean isBelow(Chunk line, Chunk other) {
        int down = other.box().top() - line.box().bottom();
        int height = line.box().height();
        return down > -height / 2
                && down < 3 * height
                && other.box().left() < line.box().right();
    }

    private static Optional<Chunk> above(Chunk line, List<Chunk> chunks) {
        Box box = line.box();
        return chunks.stream()
                .filter(chunk -> chunk.box().bottom() < box.top() + box.height() / 3)
                .filter(chunk -> box.top() - chunk.box().bottom() < LINE_SPACING * box.height())
                .filter(chunk -> Math.abs(chunk.box().left() - box.left()) < 1.8 * box.height())
                .max(Comparator.comparingInt(chunk -> chunk.box().bottom()));
    }
}
