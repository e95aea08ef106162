package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FieldName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the labels of a page, joins those that say the same in several languages, and gives each its role. */
final class LabelFinder {

    static final Lexicon LABELS = Lexicon.load("labels.tsv");
    static final Lexicon ROLES = Lexicon.load("roles.tsv");

    /** Fields that speak of a person, and so of whoever the heading names. */
    private static final Set<String> PERSONAL = Set.of(
            "surname",
            "givenNames",
            "fullName",
            "patronymic",
            "dateOfBirth",
            "placeOfBirth",
            "countryOfBirth",
            "sex",
            "nationality",
            "age",
            "occupation",
            "address",
            "religion",
            "statuses",
            "documentNumber",
            "personalNumber");

    private static final String DATE_AND_PLACE = "dateAndPlaceOfBirth";

    /** Short words of a language that little else on the page is written in are words of another language. */
    private static final int LONG_WORD = 9;

    private static final double SPOKEN = 0.12;

    /** The number of a field has no more figures than this. */
    private static final int MOST_FIGURES = 2;

    /** Scores that differ by less are as good. */
    private static final double AS_SURE = 0.05;

    private static final Pattern NAME_WORD = Pattern.compile("NAME|NOM|NOMBRE|اسم|نام|ІМ|ИМ|FILSDE|FILLEDE|ولد");

    private final List<Chunk> chunks;
    private final List<PhraseHit> labelHits;
    private final List<PhraseHit> roleHits;

    LabelFinder(List<Chunk> chunks) {
        this.chunks = chunks;
        List<PhraseHit> titles = PhraseFinder.find(chunks, Classifier.TITLES);
        List<PhraseHit> labels = spoken(PhraseFinder.find(chunks, LABELS)).stream()
                .filter(label -> titles.stream().noneMatch(title -> isRather(title, label)))
                .toList();
        this.labelHits = labels.stream().map(label -> translated(label, labels)).toList();
        this.roleHits = PhraseFinder.find(chunks, ROLES).stream()
                .filter(role -> labelHits.stream().noneMatch(l -> overlaps(l, role) && l.score() > role.score()))
                .toList();
    }

    /** The language that most letters of labels are written in; empty if there are none. */
    String language() {
        return letters(labelHits).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** A label behind a slash, together with what stands before it: the same label in a language that nobody knows. */
    private PhraseHit translated(PhraseHit label, List<PhraseHit> labels) {
        List<Token> tokens = chunks.get(label.chunk()).tokens();
        int from = labels.stream()
                .filter(other -> other.chunk() == label.chunk() && other.to() <= label.from())
                .mapToInt(PhraseHit::to)
                .max()
                .orElse(0);
        boolean words = tokens.subList(from, label.from()).stream()
                .noneMatch(token ->
                        token.text().codePoints().filter(Character::isDigit).count() > MOST_FIGURES);
        if (!tokens.get(label.from()).slashed() || !words) {
            return label;
        }
        Box box = tokens.subList(from, label.to()).stream()
                .map(Token::box)
                .reduce(Box::union)
                .orElseThrow();
        return new PhraseHit(label.key(), label.language(), label.chunk(), from, label.to(), box, label.score());
    }

    /** Labels in the languages that the page is written in; short words mean something else in others. */
    private List<PhraseHit> spoken(List<PhraseHit> hits) {
        Map<String, Integer> letters = letters(hits);
        int all = letters.values().stream().mapToInt(n -> n).sum();
        Predicate<String> isSpoken = language -> letters.getOrDefault(language, 0) >= SPOKEN * all;
        return hits.stream()
                .flatMap(hit -> letters(hit) >= LONG_WORD || isSpoken.test(hit.language())
                        ? Stream.of(hit)
                        : in(isSpoken, hit).stream())
                .toList();
    }

    private Optional<PhraseHit> in(Predicate<String> languages, PhraseHit hit) {
        String compact = chunks.get(hit.chunk()).tokens().subList(hit.from(), hit.to()).stream()
                .map(Token::compact)
                .collect(Collectors.joining());
        return LABELS.match(compact, languages)
                .map(match -> new PhraseHit(
                        match.key(), match.language(), hit.chunk(), hit.from(), hit.to(), hit.box(), match.score()));
    }

    private Map<String, Integer> letters(List<PhraseHit> hits) {
        Map<String, Integer> letters = new HashMap<>();
        hits.forEach(hit -> letters.merge(hit.language(), letters(hit), Integer::sum));
        return letters;
    }

    private int letters(PhraseHit hit) {
        int letters = 0;
        for (int i = hit.from(); i < hit.to(); i++) {
            letters += chunks.get(hit.chunk()).tokens().get(i).compact().length();
        }
        return letters;
    }

    /** All labels, joined and with roles where headings or the label itself give one. */
    List<Label> labels(boolean withRoles, String defaultRole) {
        List<Label> labels = new ArrayList<>();
        for (PhraseHit hit : labelHits) {
            for (FieldName field : fields(hit)) {
                Label label = asLabel(hit).named(field);
                labels.add(withRoles ? label.named(withRole(hit, field, defaultRole)) : label);
            }
        }
        if (withRoles) {
            double surest = roleHits.stream()
                    .filter(LabelFinder::signs)
                    .mapToDouble(PhraseHit::score)
                    .max()
                    .orElse(0);
            for (PhraseHit hit : roleHits) {
                boolean signs = signs(hit) && hit.score() > surest - AS_SURE; // "register" is nearly "registrar"
                if ((signs || isNameLabel(hit))
                        && labelHits.stream().noneMatch(l -> overlaps(l, hit) && longer(l, hit))) {
                    labels.removeIf(l -> l.chunk() == hit.chunk() && l.box().overlap(hit.box()) > 0);
                    FieldName name = new FieldName("fullName").of(hit.key());
                    labels.add(new Label(name, hit.language(), hit.chunk(), hit.to(), hit.box(), hit.score()));
                }
            }
        }
        return JoinedLabels.of(labels);
    }

    /** All labels, joined, as they head columns: whom they speak of, the rows tell. */
    List<Label> columns() {
        return JoinedLabels.columns(labelHits.stream().map(LabelFinder::asLabel).toList());
    }

    private static Label asLabel(PhraseHit hit) {
        return new Label(new FieldName(hit.key()), hit.language(), hit.chunk(), hit.to(), hit.box(), hit.score());
    }

    /** The tokens of each chunk that are part of a label or of a heading. */
    Map<Integer, Set<Integer>> covered(boolean withRoles) {
        Map<Integer, Set<Integer>> covered = new HashMap<>();
        List<PhraseHit> hits = new ArrayList<>(labelHits);
        if (withRoles) {
            hits.addAll(roleHits);
        }
        for (PhraseHit hit : hits) {
            Set<Integer> tokens = covered.computeIfAbsent(hit.chunk(), c -> new HashSet<>());
            for (int i = hit.from(); i < hit.to(); i++) {
                tokens.add(i);
            }
            addNumbering(chunks.get(hit.chunk()).tokens(), hit, tokens);
        }
        return covered;
    }

    /** The number of a field, before its label or in brackets behind it, belongs to the label. */
    private static void addNumbering(List<Token> tokens, PhraseHit hit, Set<Integer> covered) {
        int before = hit.from() - 1;
        if (before >= 0 && tokens.get(before).numbersAField()) {
            covered.add(before);
        }
        int after = hit.to();
        boolean bracketed = after < tokens.size()
                && (tokens.get(after).bracketed() || tokens.get(after).text().endsWith(")"));
        if (bracketed && tokens.get(after).numbersAField()) {
            covered.add(after);
        }
    }

    /** What a label asks for; one of them asks for two things at once. */
    private static List<FieldName> fields(PhraseHit hit) {
        return hit.key().equals(DATE_AND_PLACE)
                ? List.of(FieldName.DATE_OF_BIRTH, FieldName.PLACE_OF_BIRTH)
                : List.of(new FieldName(hit.key()));
    }

    private FieldName withRole(PhraseHit label, FieldName name, String defaultRole) {
        if (!PERSONAL.contains(name.text())) {
            return name;
        }
        for (PhraseHit role : roleHits) {
            if (role.chunk() == label.chunk() && !overlaps(role, label) && Math.abs(role.from() - label.from()) <= 4) {
                return name.of(role.key());
            }
        }
        return headingAbove(label)
                .map(h -> name.of(h.key()))
                .orElse(defaultRole.isEmpty() ? name : name.of(defaultRole));
    }

    /** The nearest heading above in the same column: the lowest one that does not stand to the right. */
    private Optional<PhraseHit> headingAbove(PhraseHit label) {
        PhraseHit best = null;
        for (PhraseHit role : roleHits) {
            boolean heads = isHeading(role)
                    && role.box().top() < label.box().top()
                    && role.box().left() <= label.box().left() + 2 * label.box().height();
            if (heads && (best == null || isNearer(role, best))) {
                best = role;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isNearer(PhraseHit one, PhraseHit other) {
        int rows = one.box().top() - other.box().top();
        boolean sameRow =
                Math.abs(rows) < Math.max(one.box().height(), other.box().height());
        return sameRow ? one.box().left() > other.box().left() : rows > 0;
    }

    /** A role with nothing else in its chunk that could be a value. */
    boolean isHeading(PhraseHit role) {
        Chunk chunk = chunks.get(role.chunk());
        long others = 0;
        for (int i = 0; i < chunk.tokens().size(); i++) {
            boolean outside = i < role.from() || i >= role.to();
            others += outside && chunk.tokens().get(i).compact().length() > 1 ? 1 : 0;
        }
        return others <= 1;
    }

    List<PhraseHit> headings() {
        return roleHits.stream().filter(this::isHeading).toList();
    }

    private static boolean signs(PhraseHit role) {
        return role.key().equals("registrar");
    }

    private boolean isNameLabel(PhraseHit role) {
        StringBuilder text = new StringBuilder();
        for (int i = role.from(); i < role.to(); i++) {
            text.append(chunks.get(role.chunk()).tokens().get(i).compact());
        }
        return NAME_WORD.matcher(text).find();
    }

    /** What the paper calls itself is no label, though it may be spelled much like one. */
    private static boolean isRather(PhraseHit title, PhraseHit label) {
        return overlaps(title, label) && title.score() > label.score() && !longer(label, title);
    }

    private static boolean overlaps(PhraseHit one, PhraseHit other) {
        return one.chunk() == other.chunk() && one.from() < other.to() && other.from() < one.to();
    }

    private static boolean longer(PhraseHit one, PhraseHit other) {
        return one.to() - one.from() > other.to() - other.from();
    }
}
