package dev.dossier.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.domain.paper.Box;
import dev.dossier.json.Json;
import dev.dossier.json.NotJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes expected answers from JSON. Members that it does not know are passed over; most may be missing. */
final class AnswerFile {

    private AnswerFile() {}

    /**
     * The answer that {@code text} spells.
     *
     * @throws NotJson if it is not JSON, or says nothing of documents, or leaves a document's type or a field's name out
     */
    static Answer read(byte[] text) {
        JsonNode root = Json.tree(text);
        if (!root.path("documents").isArray()) {
            throw new NotJson("The expected answer has no list named documents");
        }
        List<Answer.Page> pages = new ArrayList<>();
        for (JsonNode page : root.path("pages")) {
            pages.add(new Answer.Page(
                    page.path("page").asInt(pages.size() + 1),
                    page.path("fate").asText("document"),
                    page.path("rotation").asInt(0),
                    page.path("width").asInt(0),
                    page.path("height").asInt(0)));
        }
        List<Answer.Paper> papers = new ArrayList<>();
        for (JsonNode document : root.path("documents")) {
            papers.add(paper(document));
        }
        String kind = root.path("kind").asText("");
        return new Answer(root.path("file").asText(""), kind.isBlank() ? Answer.NO_KIND : kind, pages, papers);
    }

    private static Answer.Paper paper(JsonNode document) {
        List<Integer> pages = new ArrayList<>();
        document.path("pages").forEach(page -> pages.add(page.asInt()));
        List<Answer.Field> fields = new ArrayList<>();
        for (JsonNode field : document.path("fields")) {
            fields.add(new Answer.Field(
                    needed(field, "name"),
                    needed(field, "value"),
                    field.path("page").asInt(pages.isEmpty() ? 0 : pages.get(0)),
                    box(field.path("box")),
                    field.path("legible").asBoolean(true)));
        }
        Optional<List<String>> zone = Optional.of(document.at("/mrz/lines"))
                .filter(JsonNode::isArray)
                .map(lines -> {
                    List<String> texts = new ArrayList<>();
                    lines.forEach(line -> texts.add(line.asText()));
                    return texts;
                });
        return new Answer.Paper(needed(document, "type"), pages, zone, fields);
    }

    private static String needed(JsonNode node, String member) {
        JsonNode value = node.path(member);
        if (!value.isTextual()) {
            throw new NotJson("The expected answer has a document or field without " + member);
        }
        return value.asText();
    }

    private static Optional<Box> box(JsonNode sides) {
        if (sides.size() != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Box(
                    sides.get(0).asInt(),
                    sides.get(1).asInt(),
                    sides.get(2).asInt(),
                    sides.get(3).asInt()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
