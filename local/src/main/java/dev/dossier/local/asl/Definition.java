package dev.dossier.local.asl;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.json.Json;
import dev.dossier.local.asl.DefinitionRefused.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a state machine from its file. */
public final class Definition {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

    /** The longest time limit, in seconds: a year, as in Step Functions. */
    private static final int YEAR = 31_536_000;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, State> states = new LinkedHashMap<>();

    private Definition() {}

    /**
     * Reads {@code text}.
     *
     * @param called what stands for each <code>${name}</code> in the file
     * @throws DefinitionRefused if it says anything that cannot be carried out here
     */
    public static StateMachine read(String name, byte[] text, Map<String, String> called) {
        Definition definition = new Definition();
        String filled = definition.fill(new String(text, UTF_8), called);
        Part root = new Part(Json.tree(filled.getBytes(UTF_8)), "", definition.problems);
        if (!root.text("QueryLanguage").equals("JSONata")) {
            root.complain("QueryLanguage", "must be JSONata");
        }
        Optional<Duration> timeout = root.whole("TimeoutSeconds", 1, YEAR).map(Duration::ofSeconds);
        String startAt = definition.scope(root, false);
        root.done();
        if (!definition.problems.isEmpty()) {
            throw new DefinitionRefused(name, definition.problems);
        }
        return new StateMachine(name, startAt, definition.states, timeout);
    }

    private String fill(String text, Map<String, String> called) {
        return PLACEHOLDER.matcher(text).replaceAll(placeholder -> {
            String value = called.get(placeholder.group(1));
            if (value == null) {
                problems.add(new Problem("", "names ${" + placeholder.group(1) + "}, and there is no such thing"));
                return "";
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** Reads the states of the file, or those {@code inside} one Map, and gives the name of the first. */
    String scope(Part part, boolean inside) {
        String startAt = part.text("StartAt");
        Map<String, Part> named = part.named("States");
        Set<String> wanted = new HashSet<>(Set.of(startAt));
        boolean ends = false;
        for (Map.Entry<String, Part> each : named.entrySet()) {
            String name = each.getKey();
            if (name.length() > 80) {
                each.getValue().complain("has a name of more than 80 characters");
            }
            StateReader reader = new StateReader(name, each.getValue(), inside, this);
            State state = reader.read();
            if (states.putIfAbsent(name, state) != null) {
                each.getValue().complain("has a name that another state has");
            }
            wanted.addAll(reader.nexts());
            ends |= reader.canEnd();
        }
        wanted.removeAll(named.keySet());
        wanted.forEach(missing -> part.complain("States", "has no state " + missing));
        if (!ends) {
            part.complain("States", "has no state that ends");
        }
        return startAt;
    }
}
