package dev.dossier.local.web;

import com.sun.net.httpserver.HttpExchange;
import dev.dossier.api.ApiReply;
import dev.dossier.api.Downloads.Bytes;
import dev.dossier.api.ReplyBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes replies. HEAD gets the head of what GET would get. */
final class Replies {

    private Replies() {}

    static void text(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        bytes(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    static void bytes(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        try (OutputStream out = begin(exchange, status, bytes.length)) {
            if (!isHead(exchange)) {
                out.write(bytes);
            }
        }
    }

    static void reply(HttpExchange exchange, ApiReply reply) throws IOException {
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        switch (reply.body()) {
            case ReplyBody.Nothing() -> exchange.sendResponseHeaders(reply.status(), -1);
            case ReplyBody.Text(var text) -> bytes(exchange, reply.status(), text.getBytes(StandardCharsets.UTF_8));
            case ReplyBody.Streamed(var bytes) -> stream(exchange, reply.status(), bytes);
        }
    }

    /** Passes bytes on as they are read, all of them or the range that was asked for. */
    private static void stream(HttpExchange exchange, int status, Bytes bytes) throws IOException {
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        String ifRange = exchange.getRequestHeaders().getFirst("If-Range");
        boolean sameAsBefore =
                ifRange == null || ifRange.equals(exchange.getResponseHeaders().getFirst("ETag"));
        Optional<ByteRange> range = sameAsBefore
                ? ByteRange.parse(exchange.getRequestHeaders().getFirst("Range"), bytes.length())
                : Optional.empty();
        if (range.isPresent() && range.get().isNowhere()) {
            exchange.getResponseHeaders().set("Content-Range", "bytes */" + bytes.length());
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        range.ifPresent(part -> exchange.getResponseHeaders().set("Content-Range", part.contentRange(bytes.length())));
        long first = range.map(ByteRange::first).orElse(0L);
        long length = range.map(ByteRange::length).orElse(bytes.length());
        try (InputStream in = bytes.open();
                OutputStream out = begin(exchange, range.isPresent() ? 206 : status, length)) {
            if (!isHead(exchange)) {
                in.skipNBytes(first);
                copy(in, out, length);
            }
        }
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] piece = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                throw new IOException("What was kept is shorter than it was");
            }
            out.write(piece, 0, read);
            left -= read;
        }
    }

    private static OutputStream begin(HttpExchange exchange, int status, long length) throws IOException {
        if (isHead(exchange)) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        }
        return exchange.getResponseBody();
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }
}
