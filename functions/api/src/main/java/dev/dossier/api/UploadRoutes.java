package dev.dossier.api;

import dev.dossier.casework.Workbench;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.ReceiptId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** Handing in files: first ask for a place, then put the bytes there. */
final class UploadRoutes {

    private record Offer(String fileName, long bytes) {}

    private record Received(CaseVersion version) {}

    private final ApiParts parts;

    UploadRoutes(ApiParts parts) {
        this.parts = parts;
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                        "askUploadPlace",
                        Method.POST,
                        "/api/cases/{number}/uploads",
                        Permissions.INTAKE,
                        "hand in files",
                        this::place),
                Route.of(
                        "putUpload",
                        Method.PUT,
                        "/api/cases/{number}/uploads/{receipt}",
                        Permissions.INTAKE,
                        "hand in files",
                        this::put));
    }

    private ApiReply place(Call call) throws IOException {
        Offer offer = call.body(Offer.class);
        requireSize(offer.bytes());
        if (offer.fileName().isBlank() || offer.fileName().length() > 500) {
            throw new Refused(Problem.badRequest(
                    "The name of a file is 1 to 500 characters long.", "Give the file a shorter name."));
        }
        CaseFile file = parts.desk().get(call.caseNumber());
        ReceiptId receipt = new ReceiptId(UUID.randomUUID().toString());
        UploadGate.Place place = parts.gate()
                .placeFor(new UploadGate.Offer(file.number(), receipt, offer.fileName(), offer.bytes(), call.by()));
        return ApiReply.json(201, place);
    }

    private void requireSize(long bytes) {
        if (bytes < 1) {
            throw new Refused(Problem.badRequest("The file is empty.", "Scan the paper again."));
        }
        if (bytes > parts.limits().uploadBytes()) {
            throw new Refused(Problem.tooLarge(parts.limits().uploadBytes()));
        }
    }

    private ApiReply put(Call call) throws IOException {
        ApiParts.Intake intake = parts.intake()
                .orElseThrow(() -> new Refused(Problem.unknown(
                        "Files are not put to this address.", "Ask for a place, and put the file there.")));
        ReceiptId receipt = call.part("receipt", ReceiptId::new);
        String name = call.request()
                .header(OwnUploadGate.FILE_NAME)
                .map(encoded -> URLDecoder.decode(encoded, StandardCharsets.UTF_8))
                .orElseThrow(() -> new Refused(Problem.badRequest(
                        "The header " + OwnUploadGate.FILE_NAME + " is missing.",
                        "Send the headers along that came with the place.")));
        OptionalLong promised = promised(call);
        promised.ifPresent(this::requireSize);
        parts.desk().get(call.caseNumber());
        try (Workbench bench = intake.workshop().bench()) {
            Path file = bench.file("upload");
            long bytes = save(call, file);
            requireSize(bytes);
            if (promised.isPresent() && promised.getAsLong() != bytes) {
                throw new Refused(
                        Problem.badRequest("The file was cut off on its way.", "Upload it again, under a new place."));
            }
            CaseFile after = intake.receiver().receive(call.caseNumber(), name, file, call.by(), receipt);
            return ApiReply.json(201, new Received(after.version()));
        }
    }

    private static OptionalLong promised(Call call) {
        return call.request().header("content-length").filter(text -> text.matches("\\d{1,15}")).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    /** Writes the body to {@code file}, and stops one byte after the limit. */
    private long save(Call call, Path file) throws IOException {
        long left = parts.limits().uploadBytes() + 1;
        byte[] piece = new byte[1 << 16];
        long total = 0;
        try (InputStream in = call.request().body().open();
                OutputStream out = Files.newOutputStream(file)) {
            int read;
            while (left > 0 && (read = in.read(piece, 0, (int) Math.min(piece.length, left))) >= 0) {
                out.write(piece, 0, read);
                left -= read;
                total += read;
            }
        }
        return total;
    }
}
