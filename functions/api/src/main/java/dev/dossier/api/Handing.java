package dev.dossier.api;

import dev.dossier.api.Downloads.Handed;
import dev.dossier.api.Downloads.Here;
import dev.dossier.api.Downloads.There;

/** Turns what a {@link Downloads} hands out into a reply. */
final class Handing {

    private Handing() {}

    static ApiReply out(Handed handed, String mediaType) {
        return switch (handed) {
            case Here(var bytes) -> ApiReply.streamed(bytes, mediaType);
            case There(var url) -> ApiReply.empty(302).with("location", url);
        };
    }
}
