package dev.dossier.aws;

import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.Role;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The bucket in which files arrive. */
public final class Inbox {

    /**
     * Who handed a file in and what they called it. Travels in the object's metadata, which S3 keeps in ASCII: so the
     * name is percent-encoded.
     */
    public record Slip(String fileName, Actor by) {

        private static final String NAME = "dossier-file-name";
        private static final String ACCOUNT = "dossier-account";
        private static final String ROLE = "dossier-role";

        /** Who copied a file into the bucket itself is known to the bucket's own log, not to us. */
        private static final Actor SOMEBODY = new Actor("inbox", Role.STAFF);

        public Map<String, String> metadata() {
            String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
            return Map.of(NAME, name, ACCOUNT, by.id(), ROLE, by.role().name());
        }

        static Slip in(Map<String, String> metadata, IncomingKey key) {
            String name = metadata.get(NAME);
            String account = metadata.get(ACCOUNT);
            String role = metadata.get(ROLE);
            if (name == null || account == null || role == null) {
                return new Slip(key.name(), SOMEBODY);
            }
            return new Slip(URLDecoder.decode(name, StandardCharsets.UTF_8), new Actor(account, Role.valueOf(role)));
        }
    }

    private final S3Client s3;
    private final String bucket;

    public Inbox(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /**
     * Copies the object under {@code key} to {@code file}, which must not exist yet.
     *
     * @return empty if there is no such object
     */
    public Optional<Slip> fetch(String key, Optional<String> version, Path file) throws IOException {
        IncomingKey parts = IncomingKey.parse(key);
        try {
            GetObjectResponse got = s3.getObject(
                    get -> get.bucket(bucket).key(key).versionId(version.orElse(null)),
                    ResponseTransformer.toFile(file));
            return Optional.of(Slip.in(got.metadata(), parts));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw Aws.S3.trouble(e);
        }
    }
}
