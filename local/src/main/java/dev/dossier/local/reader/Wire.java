package dev.dossier.local.reader;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.UploadId;
import java.util.List;
import java.util.Optional;

/**
 * What parent and child say to each other: one JSON object a line, a request from the parent and then a reply from the
 * child. The child begins with an empty reply, which says that it is ready.
 */
final class Wire {

    private Wire() {}

    /** A request; exactly one part is present. */
    record Request(Optional<Prepare> prepare, Optional<Read> read, Optional<Extract> extract) {

        static Request of(Prepare prepare) {
            return new Request(Optional.of(prepare), Optional.empty(), Optional.empty());
        }

        static Request of(Read read) {
            return new Request(Optional.empty(), Optional.of(read), Optional.empty());
        }

        static Request of(Extract extract) {
            return new Request(Optional.empty(), Optional.empty(), Optional.of(extract));
        }
    }

    /** Take the file apart into the folder. */
    record Prepare(String upload, String into) {}

    /** Read the picture in the folder. */
    record Read(PageRef page, PageSheet sheet, String folder) {}

    /** Put the pages together. */
    record Extract(UploadId upload, List<PageReading> pages, List<PageFailure> failures) {}

    /**
     * A reply.
     *
     * @param done what came of it
     * @param unreadable why the file cannot be read
     * @param failed the class of an exception; its message may repeat what is on the page, and stays in the child
     */
    record Reply(Optional<JsonNode> done, Optional<UploadProblem> unreadable, Optional<String> failed) {

        static Reply ready() {
            return new Reply(Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Reply of(JsonNode done) {
            return new Reply(Optional.of(done), Optional.empty(), Optional.empty());
        }

        static Reply of(UploadProblem unreadable) {
            return new Reply(Optional.empty(), Optional.of(unreadable), Optional.empty());
        }

        static Reply of(Throwable failed) {
            return new Reply(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(failed.getClass().getName()));
        }
    }
}
