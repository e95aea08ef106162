package dev.dossier.local.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.json.Json;
import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The child's side: answers requests one after another until its parent is gone. Replies go to descriptor 3, which the
 * parent's launcher made of the standard output; whatever a library prints goes to the standard error, and nobody reads
 * it.
 */
public final class ReaderChild {

    /** Where replies go. */
    private static final String REPLIES = "/dev/fd/3";

    private final Trade trade;
    private final OutputStream replies;

    private ReaderChild(Trade trade, OutputStream replies) {
        this.trade = trade;
        this.replies = replies;
    }

    /** Answers with {@code trade} until the parent closes the standard input, and then ends the process. */
    public static void serve(Trade trade) throws IOException, InterruptedException {
        try (OutputStream replies = new FileOutputStream(REPLIES)) {
            ReaderChild child = new ReaderChild(trade, replies);
            BlockingQueue<String> requests = listen();
            child.say(Wire.Reply.ready());
            while (true) {
                child.say(child.answer(Json.read(requests.take().getBytes(UTF_8), Wire.Request.class)));
            }
        }
    }

    /** Listens aside, so that the end of the parent is noticed in the middle of work. */
    private static BlockingQueue<String> listen() {
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("listener").start(() -> {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    requests.add(line);
                }
            } catch (IOException e) {
                Runtime.getRuntime().halt(1);
            }
            Runtime.getRuntime().halt(0);
        });
        return requests;
    }

    private Wire.Reply answer(Wire.Request request) {
        try {
            if (request.prepare().isPresent()) {
                Wire.Prepare prepare = request.prepare().get();
                return Wire.Reply.of(Json.treeOf(trade.prepare(Path.of(prepare.upload()), Path.of(prepare.into()))));
            }
            if (request.read().isPresent()) {
                Wire.Read read = request.read().get();
                return Wire.Reply.of(Json.treeOf(trade.read(read.page(), read.sheet(), Path.of(read.folder()))));
            }
            Wire.Extract extract = request.extract().orElseThrow();
            return Wire.Reply.of(Json.treeOf(trade.extract(extract.upload(), extract.pages(), extract.failures())));
        } catch (UnreadableUpload e) {
            return Wire.Reply.of(e.problem());
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return Wire.Reply.of(e);
        }
    }

    private void say(Wire.Reply reply) throws IOException {
        replies.write((Json.line(reply) + "\n").getBytes(UTF_8));
        replies.flush();
    }
}
