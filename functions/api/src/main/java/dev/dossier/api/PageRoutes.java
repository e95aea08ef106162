package dev.dossier.api;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Pictures of pages: upright as soon as a page has been read, as scanned before that. */
final class PageRoutes {

    private static final Map<String, String> MEDIA_TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "webp", "image/webp");

    private final ApiParts parts;

    PageRoutes(ApiParts parts) {
        this.parts = parts;
    }

    List<Route> routes() {
        return List.of(
                Route.get("getPageImage", "/api/cases/{number}/uploads/{upload}/pages/{page}/image", this::image));
    }

    private ApiReply image(Call call) throws IOException {
        CaseFile file = parts.desk().get(call.caseNumber());
        UploadId upload = call.part("upload", UploadId::new);
        PageNumber page = call.part("page", text -> new PageNumber(Integer.parseInt(text)));
        if (file.upload(upload).isEmpty()) {
            throw noPicture();
        }
        String name = imageOf(new PageRef(upload, page)).orElseThrow(PageRoutes::noPicture);
        String mediaType = MEDIA_TYPES.getOrDefault(extension(name), "application/octet-stream");
        return Handing.out(
                parts.downloads()
                        .hand(BlobKey.pageImage(upload, name), mediaType, Optional.empty())
                        .orElseThrow(PageRoutes::noPicture),
                mediaType);
    }

    private Optional<String> imageOf(PageRef page) throws IOException {
        Optional<PageReading> read = kept(BlobKey.pageReading(page), PageReading.class);
        if (read.isPresent()) {
            return read.map(PageReading::image);
        }
        return kept(BlobKey.prepared(page.upload()), PreparedUpload.class)
                .flatMap(prepared -> prepared.pages().stream()
                        .filter(sheet -> sheet.number().equals(page.page()))
                        .map(PageSheet::image)
                        .findFirst());
    }

    private <T> Optional<T> kept(BlobKey key, Class<T> type) throws IOException {
        try (InputStream in = parts.blobs().open(key).orElse(null)) {
            return in == null ? Optional.empty() : Optional.of(Json.read(in.readAllBytes(), type));
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Refused noPicture() {
        return new Refused(Problem.unknown(
                "There is no picture of this page.",
                "Wait until the file has been taken apart, or look at the original file."));
    }
}
