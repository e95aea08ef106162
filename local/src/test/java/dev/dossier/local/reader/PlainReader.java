package dev.dossier.local.reader;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageKind;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.domain.paper.UploadId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** Takes every file for one blank page; a file that begins with {@code password} for an encrypted one. */
class PlainReader implements Trade {

    public static void main(String[] arguments) throws Exception {
        ReaderChild.serve(new PlainReader());
    }

    @Override
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        String text = Files.readString(upload);
        if (text.startsWith("password")) {
            throw new UnreadableUpload(new UploadProblem("unreadable-encrypted", "Save it without a password."));
        }
        Files.writeString(into.resolve("p1.txt"), text);
        return new PreparedUpload(
                "text/plain",
                List.of(new PageSheet(PageNumber.FIRST, "p1.txt", 10, 20, 0, List.of(), List.of())),
                List.of());
    }

    @Override
    public PageReading read(PageRef page, PageSheet sheet, Path folder) throws IOException {
        Files.copy(folder.resolve(sheet.image()), folder.resolve("upright.txt"));
        return new PageReading(
                page, PageKind.BLANK, QuarterTurn.NONE, 10, 20, "upright.txt", "d", List.of(), List.of(), List.of());
    }

    @Override
    public UploadReading extract(UploadId upload, List<PageReading> pages, List<PageFailure> failures) {
        TreeMap<PageNumber, PageFate> fates = new TreeMap<>();
        pages.forEach(page -> fates.put(page.page().page(), new PageFate.Blank()));
        failures.forEach(failure -> fates.put(failure.page(), new PageFate.Unaccounted(failure.problem())));
        return new UploadReading(upload, fates, List.of());
    }
}
