package dev.dossier.servers;

import java.util.Map;

/** The account that everything on loopback belongs to. */
public final class Loopback {

    public static final String ACCESS_KEY = "loopback";
    public static final String SECRET_KEY = "loopback-secret";
    public static final String REGION = "us-east-1";

    private Loopback() {}

    /** The account as environment variables of a process. */
    public static Map<String, String> environment() {
        return Map.of("AWS_ACCESS_KEY_ID", ACCESS_KEY, "AWS_SECRET_ACCESS_KEY", SECRET_KEY, "AWS_REGION", REGION);
    }
}
