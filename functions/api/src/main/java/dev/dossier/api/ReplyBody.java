package dev.dossier.api;

import dev.dossier.api.Downloads.Bytes;

/** What a reply carries. */
public sealed interface ReplyBody {

    /** No bytes at all. */
    record Nothing() implements ReplyBody {}

    /** Text, written in UTF-8. */
    record Text(String text) implements ReplyBody {}

    /** Bytes that are passed on as they are read. */
    record Streamed(Bytes bytes) implements ReplyBody {}
}
