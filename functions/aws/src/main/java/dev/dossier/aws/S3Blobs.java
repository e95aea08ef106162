package dev.dossier.aws;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Heavy data in S3, one bucket an area. What is there is never written again: every write asks for a free key, and a
 * key that is taken is as good as written, because whoever writes under a key writes the same.
 */
public final class S3Blobs implements BlobStore {

    private static final int TAKEN = 412;

    /** Two writers at the same instant: one of them is asked to come again. */
    private static final int CONFLICT = 409;

    private static final int ATTEMPTS = 5;

    private final S3Client s3;
    private final AwsSettings settings;

    public S3Blobs(S3Client s3, AwsSettings settings) {
        this.s3 = s3;
        this.settings = settings;
    }

    @Override
    public void keep(BlobKey key, Path file) throws IOException {
        keep(key, RequestBody.fromFile(file));
    }

    @Override
    public void keep(BlobKey key, byte[] bytes) throws IOException {
        keep(key, RequestBody.fromBytes(bytes));
    }

    private void keep(BlobKey key, RequestBody body) throws IOException {
        PutObjectRequest put = PutObjectRequest.builder()
                .bucket(bucket(key))
                .key(key.path())
                .ifNoneMatch("*")
                .build();
        for (int attempt = 1; ; attempt++) {
            try {
                s3.putObject(put, body);
                return;
            } catch (S3Exception e) {
                if (e.statusCode() == TAKEN) {
                    return;
                }
                if (e.statusCode() != CONFLICT || attempt == ATTEMPTS) {
                    throw Aws.S3.trouble(e);
                }
            } catch (SdkException e) {
                throw Aws.S3.trouble(e);
            }
        }
    }

    @Override
    public Optional<InputStream> open(BlobKey key) throws IOException {
        try {
            return Optional.of(s3.getObject(get -> get.bucket(bucket(key)).key(key.path())));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw Aws.S3.trouble(e);
        }
    }

    @Override
    public OptionalLong length(BlobKey key) throws IOException {
        try {
            return OptionalLong.of(
                    s3.headObject(head -> head.bucket(bucket(key)).key(key.path()))
                            .contentLength());
        } catch (NoSuchKeyException e) {
            return OptionalLong.empty();
        } catch (SdkException e) {
            throw Aws.S3.trouble(e);
        }
    }

    String bucket(BlobKey key) {
        return switch (key.area()) {
            case UPLOADS -> settings.uploads();
            case PAGES -> settings.pages();
            case PACKAGES -> settings.packages();
        };
    }
}
