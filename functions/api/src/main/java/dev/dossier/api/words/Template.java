package dev.dossier.api.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with names in braces, as in {@code {field} is missing}.
 *
 * @param text begins with a capital letter once it is filled
 */
public record Template(String text) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Template {}

    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        NAME.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    /**
     * The text with {@code facts} in the place of names.
     *
     * @throws IllegalArgumentException if a fact is missing
     */
    public String with(Map<String, String> facts) {
        String filled = NAME.matcher(text).replaceAll(match -> Matcher.quoteReplacement(fact(match, facts)));
        return filled.isEmpty()
                ? filled
                : filled.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + filled.substring(1);
    }

    private static String fact(MatchResult match, Map<String, String> facts) {
        String fact = facts.get(match.group(1));
        if (fact == null) {
            throw new IllegalArgumentException("There is no " + match.group(1) + " to say");
        }
        return fact;
    }
}
