package dev.dossier.reading.form;

import dev.dossier.reading.form.Question.Asked;
import dev.dossier.reading.form.Question.Joiner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands the tooltips of forms, which say for screen readers what each field asks. */
final class Questions {

    private record Person(Pattern pattern, String role, int offset, boolean byRow) {}

    private record Field(Pattern pattern, String name, int part, Joiner joiner) {}

    private static final String NOBODY = "-";
    private static final String APPLICANT = "=";

    private static final List<Person> PEOPLE =
            lines("people.tsv").map(Questions::person).toList();

    private static final List<Field> FIELDS =
            lines("questions.tsv").map(Questions::field).toList();

    private Questions() {}

    /** What a field with this tooltip asks; empty if it asks nothing that is known. */
    static Optional<Question> of(String tooltip) {
        String text = plain(tooltip);
        Optional<Asked> asked = asked(text);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        for (Field field : FIELDS) {
            Matcher found = field.pattern().matcher(text);
            if (found.find()) {
                return field.name().equals(NOBODY)
                        ? Optional.empty()
                        : Optional.of(new Question(
                                asked.get(),
                                field.name(),
                                field.part(),
                                field.joiner(),
                                group(found, "row").orElse(""),
                                answer(found)));
            }
        }
        return Optional.empty();
    }

    /** Whom the tooltip is about; empty if nobody in the case. */
    private static Optional<Asked> asked(String text) {
        for (Person person : PEOPLE) {
            Matcher found = person.pattern().matcher(text);
            if (found.find()) {
                int number = group(found, "n").map(Integer::parseInt).orElse(1) + person.offset();
                if (person.role().equals(APPLICANT)) {
                    return Optional.of(Asked.APPLICANT);
                }
                return person.role().equals(NOBODY)
                        ? Optional.empty()
                        : Optional.of(new Asked(person.role(), number, person.byRow()));
            }
        }
        return Optional.of(Asked.APPLICANT);
    }

    /** Lower case, one space between words, and abbreviations that are spelled for the ear joined again. */
    private static String plain(String tooltip) {
        return Normalizer.normalize(tooltip, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("\\s+", " ")
                .replaceAll("\\bu\\. ?s\\b\\.?", "us")
                .replaceAll("\\bu ?s ?c ?i ?s\\b", "uscis")
                .replaceAll("\\bi ?- ?(\\d)", "i-$1")
                .strip();
    }

    private static Optional<String> answer(Matcher found) {
        return group(found, "answer")
                .or(() -> group(found, "yes").map(words -> "yes"))
                .or(() -> group(found, "no").map(words -> "no"));
    }

    private static Optional<String> group(Matcher found, String name) {
        return found.namedGroups().containsKey(name) ? Optional.ofNullable(found.group(name)) : Optional.empty();
    }

    private static Person person(String line) {
        String[] columns = line.split("\t", -1);
        boolean byRow = columns[0].endsWith("#");
        int plus = columns[0].indexOf('+');
        int offset = plus < 0 ? 0 : Integer.parseInt(columns[0].substring(plus + 1));
        String role = plus < 0 ? columns[0].replace("#", "") : columns[0].substring(0, plus);
        return new Person(Pattern.compile(columns[1]), role, offset, byRow);
    }

    private static Field field(String line) {
        String[] columns = line.split("\t", -1);
        Joiner joiner = columns[2].equals(".") ? Joiner.SPACE : Joiner.valueOf(columns[2].toUpperCase(Locale.ROOT));
        return new Field(Pattern.compile(columns[3]), columns[0], Integer.parseInt(columns[1]), joiner);
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Questions.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .toList()
                            .stream(); // read before the file is closed
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
