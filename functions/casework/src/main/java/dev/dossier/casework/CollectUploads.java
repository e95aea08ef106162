package dev.dossier.casework;

import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.paper.UploadId;
import java.util.List;

/** Looks which uploads of a case nobody has read yet. */
public final class CollectUploads implements Step<CollectUploads.Request, CollectUploads.Reply> {

    /** How many uploads are read in one turn; the rest is collected in the next. */
    static final int MOST = 40;

    public record Request(CaseNumber caseNumber) {}

    /**
     * What came of it.
     *
     * @param version the version that was looked at
     */
    public record Reply(CaseNumber caseNumber, int round, CaseVersion version, List<UploadId> unread) {}

    private final CaseDesk desk;

    public CollectUploads(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    public Reply run(Request request) {
        CaseFile file = desk.get(request.caseNumber());
        List<UploadId> unread =
                file.unread().stream().map(Upload::id).limit(MOST).toList();
        return new Reply(file.number(), file.round(), file.version(), unread);
    }
}
