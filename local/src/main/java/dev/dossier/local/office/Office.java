package dev.dossier.local.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.api.view.CaseLine;
import dev.dossier.api.view.CaseListView;
import dev.dossier.api.view.CaseView;
import dev.dossier.api.view.HistoryView;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.PackageId;
import dev.dossier.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people do with cases, asked of the interface. */
public final class Office {

    private record Offer(String fileName, long bytes) {}

    private final Client client;

    Office(Client client) {
        this.client = client;
    }

    /** An office that is asked at {@code address} with an access token. */
    public static Office at(URI address, String token) {
        return new Office(new Client(address, token));
    }

    public URI address() {
        return client.address();
    }

    /** Every case, by number. */
    public List<CaseLine> cases() throws IOException {
        List<CaseLine> all = new ArrayList<>();
        CaseListView some = client.get("/api/cases?limit=200", CaseListView.class);
        all.addAll(some.cases());
        while (some.next().isPresent()) {
            some = client.get("/api/cases?limit=200&after=" + some.next().get().text(), CaseListView.class);
            all.addAll(some.cases());
        }
        return all;
    }

    /** A case as it stands at this moment. */
    public CaseView look(CaseNumber number) throws IOException {
        return client.get(path(number), CaseView.class);
    }

    /** What happened to a case. */
    public HistoryView history(CaseNumber number) throws IOException {
        return client.get(path(number) + "/history", HistoryView.class);
    }

    /** Opens a case as {@code description} says: {@code type}, {@code people} and {@code relationships}. */
    public void open(CaseNumber number, JsonNode description) throws IOException {
        ObjectNode asked = description.deepCopy();
        if (asked.has("caseType")) {
            asked.set("type", asked.remove("caseType"));
        }
        asked.put("number", number.text());
        client.post("/api/cases", asked);
    }

    /** Hands a file in. */
    public void submit(CaseNumber number, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        JsonNode place = client.post(path(number) + "/uploads", new Offer(name, Files.size(file)));
        Map<String, String> headers = new HashMap<>();
        place.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        client.put(place.path("url").asText(), file, headers);
    }

    /** Rules on a finding. */
    public void decide(CaseNumber number, ObjectNode asked) throws IOException {
        client.post(path(number) + "/decisions", asked);
    }

    /** Takes a copy of a package. */
    public void fetch(CaseNumber number, PackageId id, Path file) throws IOException {
        client.fetch(path(number) + "/packages/" + id.text(), file);
    }

    public static JsonNode description(Path file) throws IOException {
        JsonNode description = Json.tree(Files.readAllBytes(file));
        if (!description.isObject()) {
            throw Trouble.usage(file + " describes no case. See dossier case open --help for an example.");
        }
        return description;
    }

    private static String path(CaseNumber number) {
        return "/api/cases/" + number.text();
    }
}
