package dev.dossier.local.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.fixtures.sets.DemoCases;
import dev.dossier.json.Json;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;

/** The scans of case two of the demo, and what is written on them. */
record Scans(Path folder, Path answers) {

    static Scans drawn(Path folder) throws IOException {
        DemoCases.writeNeedsReview(folder);
        return new Scans(
                folder.resolve("cases").resolve("2-needs-review"),
                folder.resolve("expected").resolve("2-needs-review"));
    }

    /** Every scan, by name. */
    List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("case.json")).sorted().toList();
        }
    }

    Path scan(String name) throws IOException {
        return all().stream()
                .filter(file -> file.getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    JsonNode answer(String name) throws IOException {
        return Json.tree(Files.readAllBytes(answers.resolve(name + ".expected.json")));
    }

    /** Where {@code name} shows {@code field}: left, top, right, bottom in pixels of the page. */
    List<Integer> box(String name, String field) throws IOException {
        for (JsonNode document : answer(name).path("documents")) {
            for (JsonNode told : document.path("fields")) {
                if (told.path("name").asText().equals(field)) {
                    return StreamSupport.stream(told.path("box").spliterator(), false)
                            .map(JsonNode::asInt)
                            .toList();
                }
            }
        }
        throw new IllegalArgumentException(name + " does not show " + field);
    }

    /** The same paper scanned once more, a little lighter, so that no byte of the file is the same. */
    Path scannedAgain(String name, Path folder) throws IOException {
        BufferedImage first = ImageIO.read(scan(name).toFile());
        Path again = folder.resolve(name + "-again.jpg");
        ImageIO.write(new RescaleOp(1.06f, 4, null).filter(first, null), "jpg", again.toFile());
        return again;
    }

    /** What opens this case by the interface. */
    byte[] opening(String number) throws IOException {
        JsonNode told = Json.tree(Files.readAllBytes(folder.resolve("case.json")));
        return Json.bytes(Map.of(
                "number",
                number,
                "type",
                told.path("caseType").asText(),
                "people",
                told.path("people"),
                "relationships",
                told.path("relationships")));
    }
}
