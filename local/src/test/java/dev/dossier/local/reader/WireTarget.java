package dev.dossier.local.reader;

import dev.dossier.json.Json;
import dev.dossier.json.NotJson;
import dev.dossier.local.reader.Wire.Reply;
import dev.dossier.local.reader.Wire.Request;

/** Hears any bytes as what parent and child say to each other: understood, or refused as no JSON of ours. */
public final class WireTarget {

    private WireTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        hear(bytes, Request.class);
        hear(bytes, Reply.class);
    }

    private static void hear(byte[] bytes, Class<?> type) {
        Object heard;
        try {
            heard = Json.read(bytes, type);
        } catch (NotJson e) {
            return;
        }
        if (!Json.read(Json.bytes(heard), type).equals(heard)) {
            throw new IllegalStateException("What was heard is not what is said again");
        }
    }
}
