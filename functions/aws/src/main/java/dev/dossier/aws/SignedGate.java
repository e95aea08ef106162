package dev.dossier.aws;

import dev.dossier.api.UploadGate;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/**
 * Has files put straight into the inbox, under an address that is signed for this one file: for its length, its name and
 * its sender, and for a quarter of an hour.
 */
public final class SignedGate implements UploadGate {

    private static final Duration VALID = Duration.ofMinutes(15);

    /** What browsers send by themselves, and let nobody else set. */
    private static final Set<String> OF_BROWSERS = Set.of("host", "content-length");

    private final S3Presigner presigner;
    private final String inbox;

    public SignedGate(S3Presigner presigner, String inbox) {
        this.presigner = presigner;
        this.inbox = inbox;
    }

    @Override
    public Place placeFor(Offer offer) {
        PutObjectRequest put = PutObjectRequest.builder()
                .bucket(inbox)
                .key(IncomingKey.of(offer.number(), offer.receipt()).text())
                .contentLength(offer.bytes())
                .metadata(new Inbox.Slip(offer.fileName(), offer.by()).metadata())
                .build();
        PresignedPutObjectRequest signed =
                presigner.presignPutObject(sign -> sign.signatureDuration(VALID).putObjectRequest(put));
        Map<String, String> headers = signed.signedHeaders().entrySet().stream()
                .filter(header -> !OF_BROWSERS.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(",", header.getValue())));
        return new Place(offer.receipt(), signed.url().toString(), headers, signed.expiration());
    }
}
