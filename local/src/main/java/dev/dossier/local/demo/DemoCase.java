package dev.dossier.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A made-up case.
 *
 * @param folder its scans and its {@code case.json}
 * @param expected what each scan should be recognised as, by file name
 */
record DemoCase(CaseNumber number, Path folder, Map<String, Answer> expected) {

    /** What one scan should be recognised as. */
    record Answer(int pages, List<DocumentType> documents) {}

    /** The case whose scans lie in {@code cases/NAME} and whose answers lie in {@code expected/NAME} under {@code drawn}. */
    static DemoCase of(Path drawn, String name) throws IOException {
        Map<String, Answer> expected = new HashMap<>();
        try (Stream<Path> answers = Files.walk(drawn.resolve("expected").resolve(name))) {
            for (Path file : answers.filter(Files::isRegularFile).toList()) {
                JsonNode answer = Json.tree(Files.readAllBytes(file));
                List<DocumentType> documents = new ArrayList<>();
                answer.path("documents")
                        .forEach(document -> documents.add(
                                DocumentType.valueOf(document.path("type").asText())));
                expected.put(
                        answer.path("file").asText(),
                        new Answer(answer.path("pages").size(), documents));
            }
        }
        return new DemoCase(new CaseNumber(name), drawn.resolve("cases").resolve(name), expected);
    }

    /** The scans that are there from the beginning. */
    List<Path> scans() throws IOException {
        return files(folder).filter(file -> !file.endsWith("case.json")).toList();
    }

    /** The scans that come late. */
    List<Path> late() throws IOException {
        Path late = folder.resolve("late");
        return Files.isDirectory(late) ? files(late).toList() : List.of();
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
