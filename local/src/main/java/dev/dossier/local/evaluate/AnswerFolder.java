package dev.dossier.local.evaluate;

import dev.dossier.json.NotJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of documents with {@code NAME.expected.json} beside each, and the folders in it.
 *
 * @param samples documents with their answers, by name
 * @param unanswered files without an answer, which cannot be measured
 * @param fileless answers without a file
 * @param unusable answers that are no answers
 */
public record AnswerFolder(List<Sample> samples, List<Path> unanswered, List<Path> fileless, List<Path> unusable) {

    private static final String ENDING = ".expected.json";

    /** A document and its answer. */
    public record Sample(Path file, Answer answer) {}

    public AnswerFolder {
        samples = List.copyOf(samples);
        unanswered = List.copyOf(unanswered);
        fileless = List.copyOf(fileless);
        unusable = List.copyOf(unusable);
    }

    /** Everything in {@code folder}; hidden files and folders are passed over. */
    public static AnswerFolder of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
        NavigableSet<Path> documents = new TreeSet<>(files);
        documents.removeIf(AnswerFolder::isAnswer);
        List<Sample> samples = new ArrayList<>();
        List<Path> fileless = new ArrayList<>();
        List<Path> unusable = new ArrayList<>();
        for (Path answer : files.stream().filter(AnswerFolder::isAnswer).toList()) {
            try {
                Answer said = AnswerFile.read(Files.readAllBytes(answer));
                document(answer, said, documents)
                        .ifPresentOrElse(file -> samples.add(new Sample(file, said)), () -> fileless.add(answer));
            } catch (NotJson e) {
                unusable.add(answer);
            }
        }
        Set<Path> answered = samples.stream().map(Sample::file).collect(Collectors.toSet());
        List<Path> unanswered =
                documents.stream().filter(file -> !answered.contains(file)).toList();
        return new AnswerFolder(samples, unanswered, fileless, unusable);
    }

    /** At most {@code limit} samples, drawn with {@code seed}; without a seed the first ones by name. */
    public List<Sample> draw(int limit, Optional<Long> seed) {
        List<Sample> drawn = new ArrayList<>(samples);
        seed.ifPresent(value -> Collections.shuffle(drawn, new Random(value)));
        return List.copyOf(drawn.subList(0, Math.min(limit, drawn.size())));
    }

    /** The file that the answer names; else the first beside it that has its name and another ending. */
    private static Optional<Path> document(Path answer, Answer said, NavigableSet<Path> documents) {
        String name = answer.getFileName().toString();
        String stem = name.substring(0, name.length() - ENDING.length());
        return Optional.of(said.file())
                .filter(file -> !file.contains("/") && !file.contains("\\") && file.indexOf(0) < 0)
                .map(answer::resolveSibling)
                .filter(documents::contains)
                .or(() -> documents.tailSet(answer.resolveSibling(stem)).stream()
                        .takeWhile(file -> file.getFileName().toString().startsWith(stem))
                        .filter(file -> file.getFileName().toString().startsWith(stem + ".")
                                || file.getFileName().toString().equals(stem))
                        .findFirst());
    }

    private static boolean isAnswer(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }

    private static boolean hidden(Path relative) {
        for (Path step : relative) {
            if (step.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
