package dev.dossier.local.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names under which this server may be called. A page elsewhere that has its own name point here, to speak to us
 * as if to itself, calls us by that name, and is refused.
 */
final class Hosts {

    private final Set<String> ours;

    Hosts(int port) {
        ours = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    boolean isOurs(@Nullable String host) {
        return host != null && ours.contains(host.toLowerCase(Locale.ROOT));
    }
}
