package dev.dossier.reading.field;

import dev.dossier.domain.date.CalendarSystem;
import dev.dossier.domain.date.DateOrder;
import dev.dossier.domain.date.DateReader;
import dev.dossier.domain.date.DateReading;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.FieldValue.DateValue;
import dev.dossier.domain.paper.FieldValue.IdentifierValue;
import dev.dossier.domain.paper.FieldValue.NameValue;
import dev.dossier.domain.paper.FieldValue.SexValue;
import dev.dossier.domain.paper.FieldValue.StateValue;
import dev.dossier.domain.paper.FieldValue.TextValue;
import dev.dossier.domain.paper.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes tokens for the value of a field, as far as they can be one.
 *
 * @param today two-digit years of birth do not lie after it, those of expiry at most fifty years ahead
 * @param order how this paper orders day and month, if that is known
 * @param calendars those this paper may be dated in, likeliest first
 */
record ValueReader(LocalDate today, DateOrder order, List<CalendarSystem> calendars) {

    ValueReader {
        calendars = List.copyOf(calendars);
    }

    /** A reader of papers that know no other calendar than the Gregorian. */
    ValueReader(LocalDate today, DateOrder order) {
        this(today, order, List.of(CalendarSystem.GREGORIAN));
    }

    private static final int LONGEST_NAME = 8;

    /** Shorter labels are surnames of people too. */
    private static final int SHORTEST_LABEL = 8;

    /** What is spelled so much like a label is one. */
    private static final double LABEL = 0.88;

    /** What is left of the confidence when a number's beginning may have been misread for a word. */
    private static final double PART_OF_A_NUMBER = 0.7;

    /** What is left of the confidence when a date lacks its day: it may have been lost in reading. */
    private static final double PART_OF_A_DATE = 0.8;

    /** A name with a digit in it was not read surely, whatever the reader says. */
    private static final double MISREAD = 0.5;

    private static final Pattern BEGINS_LIKE_A_NAME = Pattern.compile("(?<!\\p{L})[\\p{Lu}\\p{Lt}\\p{Lo}]");

    /** Readers that do not know {@code Ł} see a small letter. */
    private static final Pattern LOST_ITS_STROKE = Pattern.compile("[tl]\\p{Ll}{2,}");

    /** Words of sentences, and of long labels that nobody knows; of nobody's name. */
    private static final Pattern RUNNING_TEXT = Pattern.compile("(?i)(?<!\\p{L})(and|of|the)(?!\\p{L})");

    /** Answers to questions on forms, which are nobody's name. */
    private static final Set<String> ANSWERS = Set.of("YES", "NO", "OUI", "NON", "SI", "NA", "NONE", "UNKNOWN");

    /** The value that {@code tokens} begin with; empty if they cannot be one. */
    Optional<Sighting> read(FieldName name, List<Token> tokens) {
        return switch (name.kind()) {
            case DATE -> date(name, tokens);
            case SEX -> sex(name, tokens);
            case STATE -> state(name, tokens);
            case IDENTIFIER -> identifier(name, tokens);
            case NAME -> words(name, nameTokens(tokens)).filter(s -> isNameLike(s.raw()) && !isAsked(s.raw()));
            case TEXT -> words(name, tokens).filter(s -> !isWordy(name) || isPlaceLike(name, s.raw(), tokens));
        };
    }

    private Optional<Sighting> date(FieldName name, List<Token> tokens) {
        int latest = name.text().contains("Expiry") ? today.getYear() + 50 : today.getYear();
        DateReader reader = new DateReader(order, calendars, latest);
        Optional<Sighting> part = Optional.empty();
        for (int from = 0; from < Math.min(2, tokens.size()); from++) {
            for (int to = Math.min(tokens.size(), 7); to > from; to--) {
                Optional<Sighting> seen = date(name, tokens.subList(from, to), reader);
                if (seen.filter(ValueReader::isWhole).isPresent()) {
                    return seen;
                }
                part = part.isPresent() ? part : seen;
            }
        }
        return part;
    }

    private static Optional<Sighting> date(FieldName name, List<Token> tokens, DateReader reader) {
        if (isTwoDates(tokens)) {
            return Optional.empty();
        }
        return switch (reader.read(DateSlips.mended(figures(tokens)))) {
            case DateReading.Understood understood -> {
                Sighting seen = sighting(name, new DateValue(understood.interval()), tokens, List.of());
                yield Optional.of(isWhole(seen) ? seen : seen.doubted(PART_OF_A_DATE));
            }
            case DateReading.Ambiguous ambiguous -> {
                List<FieldValue> values = new ArrayList<>();
                ambiguous.candidates().forEach(c -> values.add(new DateValue(c.interval())));
                yield Optional.of(sighting(name, values.getFirst(), tokens, values.subList(1, values.size())));
            }
            case DateReading.NotADate none -> Optional.empty();
        };
    }

    private static boolean isWhole(Sighting seen) {
        return seen.value() instanceof DateValue date && date.interval().isDay();
    }

    /** The end of one date and the beginning of another: no date goes on behind its year. */
    private static boolean isTwoDates(List<Token> tokens) {
        boolean year = false;
        boolean word = false;
        for (Token token : tokens) {
            if (year && token.hasLetterOrDigit() && word) {
                return true;
            }
            year |= token.figures().matches("\\d{4}\\D?");
            word |= token.text().codePoints().anyMatch(Character::isLetter);
        }
        return false;
    }

    private static Optional<Sighting> sex(FieldName name, List<Token> tokens) {
        for (int i = 0; i < Math.min(2, tokens.size()); i++) {
            for (String part : tokens.get(i).text().split("[-/]", -1)) {
                Optional<Sex> sex = part.length() == 1 || i == 0 ? SexWords.of(part) : Optional.empty();
                if (sex.isPresent() && isClear(tokens.get(i).text(), sex.get())) {
                    return Optional.of(sighting(name, new SexValue(sex.get()), tokens.subList(i, i + 1), List.of()));
                }
            }
        }
        return Optional.empty();
    }

    /** Bilingual papers print the sex twice ({@code P-F}, {@code K/M}): the international letter stands last. */
    private static boolean isClear(String printed, Sex sex) {
        String[] parts = printed.split("[-/]", -1);
        return SexWords.of(parts[parts.length - 1]).map(last -> last == sex).orElse(parts.length == 1);
    }

    private static Optional<Sighting> state(FieldName name, List<Token> tokens) {
        for (int to = Math.min(tokens.size(), 7); to > 0; to--) {
            List<Token> part = tokens.subList(0, to);
            Optional<String> code = States.codeFor(text(part));
            if (code.isPresent()) {
                return Optional.of(sighting(name, new StateValue(code.get()), part, List.of()));
            }
        }
        return Optional.empty();
    }

    /** Tokens with digits in them, a series of capitals before them, and what stands between them. */
    private Optional<Sighting> identifier(FieldName name, List<Token> tokens) {
        int number = 0;
        while (number < tokens.size() && !isNumberLike(tokens.get(number)) && number < 2) {
            number++;
        }
        int from = number;
        while (from > 0 && tokens.get(from - 1).isSeries()) {
            from--;
        }
        int to = number;
        while (to < tokens.size() && (isNumberLike(tokens.get(to)) || joins(tokens, to))) {
            to++;
        }
        if (to == number) {
            return Optional.empty();
        }
        List<Token> part = tokens.subList(from, to);
        String text = figures(part).replaceAll("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}]+$", "");
        long digits = text.chars().filter(Character::isDigit).count();
        Sighting seen = sighting(name, new IdentifierValue(text), part, List.of());
        boolean begun = tokens.subList(0, from).stream().anyMatch(Token::hasLetterOrDigit);
        boolean isDate = part.size() > 1 && date(FieldName.DATE_OF_ISSUE, part).isPresent();
        return isDate || (digits < 2 && text.length() < 5)
                ? Optional.empty()
                : Optional.of(begun ? seen.doubted(PART_OF_A_NUMBER) : seen);
    }

    private static boolean isNumberLike(Token token) {
        String text = token.text();
        boolean digit = text.codePoints().anyMatch(Character::isDigit);
        return digit && text.codePoints().noneMatch(c -> Character.isLetter(c) && Character.isLowerCase(c));
    }

    /** A short run of capitals or a dash between two tokens with digits belongs to the number. */
    private static boolean joins(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && isNumberLike(tokens.get(at + 1))
                && tokens.get(at).text().length() <= 2
                && tokens.get(at).text().equals(tokens.get(at).text().toUpperCase(java.util.Locale.ROOT));
    }

    private static List<Token> nameTokens(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        for (Token token : tokens) {
            boolean fits = digits(token) <= (letters(token.text()) > 3 ? 1 : 0) && token.hasLetterOrDigit();
            if (!fits || kept.size() == LONGEST_NAME) {
                break;
            }
            kept.add(token);
        }
        return kept;
    }

    /** Fields whose value is words, never a bare number. */
    private static boolean isWordy(FieldName name) {
        String base = name.base().text();
        return base.startsWith("place") || base.startsWith("country") || base.equals("authority");
    }

    /** Words, and not a date. */
    private boolean isPlaceLike(FieldName name, String raw, List<Token> tokens) {
        return letters(raw) >= 2 && !isAsked(raw) && date(name, tokens).isEmpty();
    }

    /** Words of a form, and nobody's name or place: what it asks for, or a box to tick. */
    private static boolean isAsked(String raw) {
        String compact = Lexicon.compact(raw);
        boolean label = compact.length() >= SHORTEST_LABEL
                && LabelFinder.LABELS
                        .match(compact)
                        .filter(match -> match.score() > LABEL)
                        .isPresent();
        return label || ANSWERS.contains(compact);
    }

    private static long digits(Token token) {
        return token.text().codePoints().filter(Character::isDigit).count();
    }

    private static long letters(String raw) {
        return raw.codePoints().filter(Character::isLetter).count();
    }

    /** Mostly letters; some word begins with a capital, as names do where the script has them. */
    private static boolean isNameLike(String raw) {
        return letters(raw) >= 2
                && letters(raw) >= 0.7 * raw.replace(" ", "").length()
                && beginsLikeAName(raw)
                && !RUNNING_TEXT.matcher(raw).find();
    }

    private static boolean beginsLikeAName(String raw) {
        return BEGINS_LIKE_A_NAME.matcher(raw).find()
                || LOST_ITS_STROKE.matcher(raw).matches();
    }

    private static Optional<Sighting> words(FieldName name, List<Token> tokens) {
        String text = Hyphens.closed(printed(tokens)).replaceAll("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}.)]+$", "");
        if (text.isBlank()) {
            return Optional.empty();
        }
        FieldValue value = name.isName() ? new NameValue(text) : new TextValue(text);
        return Optional.of(sighting(name, value, tokens, List.of()));
    }

    private static Sighting sighting(FieldName name, FieldValue value, List<Token> tokens, List<FieldValue> others) {
        Box box = tokens.stream().map(Token::seen).reduce(Box::union).orElseThrow();
        double least = tokens.stream().mapToDouble(Token::confidence).min().orElse(0);
        boolean misread = name.isName() && tokens.stream().anyMatch(token -> digits(token) > 0);
        return new Sighting(name, value, text(tokens), box, misread ? Math.min(MISREAD, least) : least, others);
    }

    private static String figures(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::figures).toList());
    }

    /** The text with its brackets. */
    private static String printed(List<Token> tokens) {
        return String.join(
                " ",
                tokens.stream()
                        .map(token -> token.bracketed() ? "(" + token.text() + ")" : token.text())
                        .toList());
    }

    private static String text(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }
}
