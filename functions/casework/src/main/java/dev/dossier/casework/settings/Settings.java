package dev.dossier.casework.settings;

import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Grading;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was said of settings; everything else has its default.
 *
 * @param said numbers within their ranges
 */
public record Settings(Map<Setting, BigDecimal> said) {

    public Settings {
        said = Map.copyOf(said);
        said.forEach((setting, number) -> {
            if (!setting.allows(number)) {
                throw new WrongSetting(List.of(setting.demand()));
            }
        });
        if (number(said, Setting.MEMORY_MEBIBYTES).compareTo(number(said, Setting.HEAP_MEBIBYTES)) < 0) {
            throw new WrongSetting(List.of("memory-mebibytes, memory in all, cannot be less than heap-mebibytes"));
        }
    }

    /** Nothing was said. */
    public static Settings standard() {
        return new Settings(Map.of());
    }

    /**
     * These settings, and what is said by name, as in {@code pages} and {@code 500}; the later word counts.
     *
     * @throws WrongSetting if there is no such name or number
     */
    public Settings with(Map<String, String> byName) {
        Map<Setting, BigDecimal> all = new EnumMap<>(Setting.class);
        all.putAll(said);
        List<String> wrong = new ArrayList<>();
        new TreeMap<>(byName)
                .forEach((name, text) -> Setting.called(name)
                        .ifPresentOrElse(
                                setting -> setting.parse(text)
                                        .ifPresentOrElse(
                                                number -> all.put(setting, number),
                                                () -> wrong.add(setting.demand() + ", not \"" + text + "\"")),
                                () -> wrong.add("there is no setting " + name)));
        if (!wrong.isEmpty()) {
            throw new WrongSetting(wrong);
        }
        return new Settings(all);
    }

    /** What {@code environment} says by names as {@code DOSSIER_PAGES}, each by its own name, known or not. */
    public static Map<String, String> in(Map<String, String> environment) {
        Map<String, String> byName = new TreeMap<>();
        environment.forEach((variable, text) -> {
            if (variable.startsWith(Setting.PREFIX)) {
                String name = variable.substring(Setting.PREFIX.length());
                byName.put(name.toLowerCase(Locale.ROOT).replace('_', '-'), text);
            }
        });
        return byName;
    }

    /** What was said, as environment variables. */
    public Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        said.forEach((setting, number) -> variables.put(setting.variable(), Setting.plain(number)));
        return variables;
    }

    public int whole(Setting setting) {
        return number(said, setting).intValueExact();
    }

    public double fraction(Setting setting) {
        return number(said, setting).doubleValue();
    }

    public Duration seconds(Setting setting) {
        return Duration.ofSeconds(whole(setting));
    }

    /** How readings are graded: wherever one is read, checked or packaged. */
    public Grading grading() {
        return new Grading(new Confidence(fraction(Setting.FLOOR)));
    }

    private static BigDecimal number(Map<Setting, BigDecimal> said, Setting setting) {
        return said.getOrDefault(setting, setting.standard());
    }
}
