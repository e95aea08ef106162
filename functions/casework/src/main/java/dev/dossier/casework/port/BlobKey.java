package dev.dossier.casework.port;

import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.PackageId;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.UploadId;
import java.util.Locale;

/** Where a piece of heavy data is kept. Keys are made of hashes and numbers; no name of a file or person is in one. */
public record BlobKey(BlobArea area, String path) {

    public BlobKey {
        if (!path.matches("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*") || path.contains("..")) {
            throw new IllegalArgumentException("A key is made of letters, digits, dots and hyphens between slashes");
        }
    }

    /** The bytes of an upload. */
    public static BlobKey upload(UploadId id) {
        return new BlobKey(BlobArea.UPLOADS, id.sha256());
    }

    /** The list of an upload's pages. */
    public static BlobKey prepared(UploadId id) {
        return new BlobKey(BlobArea.PAGES, id.sha256() + "/prepared.json");
    }

    /** A picture of a page: {@code image} is its file name. */
    public static BlobKey pageImage(UploadId upload, String image) {
        return new BlobKey(BlobArea.PAGES, upload.sha256() + "/" + image);
    }

    /** What was read on a page. */
    public static BlobKey pageReading(PageRef page) {
        String number = String.format(Locale.ROOT, "p%05d", page.page().number());
        return new BlobKey(BlobArea.PAGES, page.upload().sha256() + "/" + number + ".json");
    }

    /** A package of one version of a case; making it again from the same version gives the same bytes. */
    public static BlobKey sealedPackage(PackageId id, CaseVersion of) {
        return new BlobKey(BlobArea.PACKAGES, id.text() + "-v" + of.number() + ".zip");
    }
}
