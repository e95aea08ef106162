package dev.dossier.api;

import static dev.dossier.api.ScriptedOffice.AUDITOR;
import static dev.dossier.api.ScriptedOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.api.ScriptedOffice.Reply;
import dev.dossier.casework.port.BlobKey;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.PageKind;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageRoutesTest {

    private static final UploadId UPLOAD = SampleUploads.id(7);

    private final ScriptedOffice office = new ScriptedOffice();

    private Reply image(String upload, String page) {
        return office.get(AUDITOR, "/api/cases/A-1/uploads/" + upload + "/pages/" + page + "/image");
    }

    private void prepared() throws IOException {
        PageSheet sheet = new PageSheet(PageNumber.FIRST, "p1.jpg", 10, 10, 0, List.of(), List.of());
        office.blobs.keep(
                BlobKey.prepared(UPLOAD), Json.bytes(new PreparedUpload("image/jpeg", List.of(sheet), List.of())));
        office.blobs.keep(BlobKey.pageImage(UPLOAD, "p1.jpg"), "as scanned".getBytes(StandardCharsets.UTF_8));
    }

    private void read() throws IOException {
        PageReading reading = new PageReading(
                PageRef.of(UPLOAD, 1),
                PageKind.CONTENT,
                QuarterTurn.NONE,
                10,
                10,
                "up.png",
                "d",
                List.of(),
                List.of(),
                List.of());
        office.blobs.keep(BlobKey.pageReading(reading.page()), Json.bytes(reading));
        office.blobs.keep(BlobKey.pageImage(UPLOAD, "up.png"), "upright".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_page_is_shown_as_scanned_until_it_has_been_read_and_upright_from_then_on() throws IOException {
        office.openAsylum("A-1");
        office.read("A-1", new PaperScript(UPLOAD, DocumentType.LETTER).reading());
        prepared();
        Reply scanned = image(UPLOAD.sha256(), "1");
        assertThat(scanned.text()).isEqualTo("as scanned");
        assertThat(scanned.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("cache-control", "no-store");

        read();
        assertThat(image(UPLOAD.sha256(), "1").text()).isEqualTo("upright");
    }

    @Test
    void a_page_of_another_case_is_not_shown() throws IOException {
        office.openAsylum("A-1");
        prepared();
        assertThat(image(UPLOAD.sha256(), "1").status()).isEqualTo(404);
    }

    @Test
    void a_page_that_is_not_there_is_not_found() throws IOException {
        office.openAsylum("A-1");
        office.read("A-1", new PaperScript(UPLOAD, DocumentType.LETTER).reading());
        for (String page : new String[] {"1", "0", "x", "-1", "99999999999"}) {
            assertThat(image(UPLOAD.sha256(), page).status()).as(page).isEqualTo(404);
        }
        prepared();
        assertThat(image(UPLOAD.sha256(), "2").status()).isEqualTo(404);
        assertThat(image("..", "1").status()).isEqualTo(404);
    }

    @Test
    void where_a_store_hands_out_addresses_the_reply_leads_there() throws IOException {
        office.openAsylum("A-1");
        office.read("A-1", new PaperScript(UPLOAD, DocumentType.LETTER).reading());
        prepared();
        Downloads elsewhere = (key, mediaType, name) ->
                java.util.Optional.of(new Downloads.There("https://store.example/" + key.path() + "?secret=1"));
        ApiReply reply = new Api(new ApiParts(
                        office.cases,
                        office.blobs,
                        office.rulebook,
                        new OwnUploadGate(office.clock),
                        java.util.Optional.empty(),
                        elsewhere,
                        (zip, noted) -> List.of(),
                        IncidentLog.toSystemLog(),
                        ApiLimits.standard(),
                        office.clock))
                .handle(new ApiRequest(
                        Method.GET,
                        "/api/cases/A-1/uploads/" + UPLOAD.sha256() + "/pages/1/image",
                        java.util.Map.of(),
                        java.util.Map.of(),
                        RequestBody.empty(),
                        STAFF));
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.headers().get("location")).startsWith("https://store.example/" + UPLOAD.sha256());
        assertThat(new Downloads.There("https://secret").toString()).doesNotContain("secret");
    }
}
