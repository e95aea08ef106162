package dev.dossier.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Has files put to this very server. It remembers nothing: what it must know again travels in a header. */
public final class OwnUploadGate implements UploadGate {

    /** The name of the file, percent-encoded; file names stay out of addresses. */
    static final String FILE_NAME = "dossier-file-name";

    private static final Duration VALID = Duration.ofHours(1);

    private final Clock clock;

    public OwnUploadGate(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Place placeFor(Offer offer) {
        String url = "/api/cases/" + offer.number().text() + "/uploads/"
                + offer.receipt().text();
        String name =
                URLEncoder.encode(offer.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Place(
                offer.receipt(), url, Map.of(FILE_NAME, name), clock.instant().plus(VALID));
    }
}
