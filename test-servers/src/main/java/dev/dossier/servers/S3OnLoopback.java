package dev.dossier.servers;

import java.net.URI;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;

/** An S3 server in memory. Starts in about two seconds and forgets everything when it is closed. */
public final class S3OnLoopback implements AutoCloseable {

    private final S3Proxy proxy;

    private S3OnLoopback(S3Proxy proxy) {
        this.proxy = proxy;
    }

    public static S3OnLoopback open() {
        try {
            S3Proxy proxy = S3Proxy.builder()
                    .blobStore(BlobStores.create("transient", new Properties()))
                    .awsAuthentication(AuthenticationType.AWS_V4, Loopback.ACCESS_KEY, Loopback.SECRET_KEY)
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .ignoreUnknownHeaders(true)
                    .build();
            proxy.start();
            return new S3OnLoopback(proxy);
        } catch (Exception e) {
            throw new IllegalStateException("The S3 server on loopback does not start", e);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + proxy.getPort());
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The S3 server on loopback does not stop", e);
        }
    }
}
