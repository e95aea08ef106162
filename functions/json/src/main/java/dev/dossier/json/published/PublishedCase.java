package dev.dossier.json.published;

import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.Decision;
import dev.dossier.domain.casefile.PackageId;
import dev.dossier.domain.casefile.Papers;
import dev.dossier.domain.casefile.Person;
import dev.dossier.domain.casefile.Relationship;
import dev.dossier.domain.casefile.SealedPackage;
import dev.dossier.domain.paper.UploadId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case as its package tells it: the file {@code case.json}.
 *
 * @param closedAt when the round's last change happened; the package is dated by it
 * @param supersedes the package of the round before, which this one replaces
 * @param pages every page of every upload and its one fate
 * @param documents the documents as they stand after everything that was read and decided
 * @param waivers the requirements that need not be met in this case
 * @param earlier the packages of the rounds before
 */
public record PublishedCase(
        String format,
        PackageId id,
        CaseNumber caseNumber,
        Kind caseType,
        int round,
        CaseVersion version,
        Instant closedAt,
        Optional<PackageId> supersedes,
        List<Person> people,
        List<Relationship> relationships,
        List<PublishedUpload> uploads,
        List<PublishedPage> pages,
        List<PublishedDocument> documents,
        List<PublishedRequirement> requirements,
        List<PublishedFinding> findings,
        List<Decision> decisions,
        List<PublishedWaiver> waivers,
        List<SealedPackage> earlier) {

    /** The name of this form; another form has another name. */
    public static final String FORMAT = "dossier-case-1";

    /** The case type, with its name as people read it. */
    public record Kind(CaseTypeId id, String title) {}

    /**
     * The public form of {@code file}.
     *
     * @param papers the documents and pages as they stand
     * @param mediaTypes what the bytes of each readable upload are
     */
    public static PublishedCase of(CaseFile file, CaseType type, Papers papers, Map<UploadId, String> mediaTypes) {
        List<SealedPackage> earlier = file.packages();
        return new PublishedCase(
                FORMAT,
                PackageId.of(file.number(), file.round()),
                file.number(),
                new Kind(type.id(), type.title()),
                file.round(),
                file.version(),
                file.history().getLast().at(),
                earlier.isEmpty()
                        ? Optional.empty()
                        : Optional.of(earlier.getLast().id()),
                file.people(),
                file.relationships(),
                file.uploads().stream()
                        .map(upload -> PublishedUpload.of(
                                upload, mediaTypes.getOrDefault(upload.id(), PublishedNames.UNKNOWN_MEDIA_TYPE)))
                        .toList(),
                papers.ledger().entrySet().stream()
                        .map(page -> PublishedPage.of(page.getKey(), page.getValue()))
                        .toList(),
                papers.documents().stream()
                        .map(document -> PublishedDocument.of(document, file))
                        .toList(),
                PublishedRequirement.of(file),
                PublishedFinding.of(file),
                file.decisions(),
                PublishedWaiver.of(file),
                earlier);
    }
}
