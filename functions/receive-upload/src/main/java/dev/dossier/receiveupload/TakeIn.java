package dev.dossier.receiveupload;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.aws.Inbox;
import dev.dossier.aws.IncomingKey;
import dev.dossier.casework.Away;
import dev.dossier.casework.ReceiveUpload;
import dev.dossier.casework.Step;
import dev.dossier.casework.Workbench;
import dev.dossier.casework.Workshop;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseVersion;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/** Fetches the file that an event of S3 speaks of, and takes it in. */
final class TakeIn implements Step<JsonNode, TakeIn.Reply> {

    /**
     * What came of it.
     *
     * @param version the version of the case that holds the file; empty if there was no file, only a folder, or a file
     *     that has been removed meanwhile
     */
    record Reply(Optional<CaseVersion> version) {}

    private final Inbox inbox;
    private final ReceiveUpload intake;
    private final Workshop workshop;

    TakeIn(Inbox inbox, ReceiveUpload intake, Workshop workshop) {
        this.inbox = inbox;
        this.intake = intake;
        this.workshop = workshop;
    }

    @Override
    public Class<JsonNode> request() {
        return JsonNode.class;
    }

    @Override
    public Reply run(JsonNode event) {
        JsonNode object = event.path("detail").path("object");
        String key = object.path("key").asText();
        if (key.endsWith("/")) {
            return new Reply(Optional.empty());
        }
        Optional<String> version = Optional.ofNullable(object.path("version-id").textValue());
        try {
            return takeIn(key, version);
        } catch (IOException e) {
            throw new Away("The inbox", e);
        }
    }

    /** S3 tells some receivers the key as it is and others percent-encoded: whichever exists is meant. */
    private Reply takeIn(String key, Optional<String> version) throws IOException {
        SequencedSet<String> meant = new LinkedHashSet<>();
        meant.add(key);
        decoded(key).ifPresent(meant::add);
        try (Workbench bench = workshop.bench()) {
            Path file = bench.file("file");
            for (String candidate : meant) {
                Optional<Inbox.Slip> slip = inbox.fetch(candidate, version, file);
                if (slip.isPresent()) {
                    return new Reply(
                            Optional.of(received(candidate, slip.get(), file).version()));
                }
            }
            return new Reply(Optional.empty());
        }
    }

    private CaseFile received(String key, Inbox.Slip slip, Path file) throws IOException {
        IncomingKey parts = IncomingKey.parse(key);
        return intake.receive(parts.caseNumber(), slip.fileName(), file, slip.by(), parts.receipt());
    }

    private static Optional<String> decoded(String key) {
        try {
            return Optional.of(URLDecoder.decode(key, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a lone percent sign: the key was not encoded
        }
    }
}
