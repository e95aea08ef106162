package dev.dossier.aws;

import dev.dossier.api.Downloads;
import dev.dossier.casework.port.BlobKey;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Sends people to the bucket itself, with an address that is signed for the one thing and for five minutes. */
public final class SignedDownloads implements Downloads {

    private static final Duration VALID = Duration.ofMinutes(5);

    private final S3Presigner presigner;
    private final S3Blobs blobs;

    public SignedDownloads(S3Presigner presigner, S3Blobs blobs) {
        this.presigner = presigner;
        this.blobs = blobs;
    }

    @Override
    public Optional<Handed> hand(BlobKey key, String mediaType, Optional<String> fileName) throws IOException {
        if (blobs.length(key).isEmpty()) {
            return Optional.empty();
        }
        GetObjectRequest get = GetObjectRequest.builder()
                .bucket(blobs.bucket(key))
                .key(key.path())
                .responseContentType(mediaType)
                .responseContentDisposition(fileName.map(name -> "attachment; filename=\"" + name + "\"")
                        .orElse("inline"))
                .build();
        String url = presigner
                .presignGetObject(sign -> sign.signatureDuration(VALID).getObjectRequest(get))
                .url()
                .toString();
        return Optional.of(new There(url));
    }
}
