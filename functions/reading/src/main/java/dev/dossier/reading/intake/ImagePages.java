package dev.dossier.reading.intake;

import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Takes picture files apart: one page a frame. */
final class ImagePages {

    /** Enough to see whether a JPEG can be decoded at all and to its end. */
    private static final long GLANCE_PIXELS = 1_000_000;

    private final Limits limits;

    ImagePages(Limits limits) {
        this.limits = limits;
    }

    PreparedUpload prepare(FileKind kind, Path upload, Path into) throws IOException {
        List<PageSheet> pages = new ArrayList<>();
        List<PageFailure> failures = new ArrayList<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(upload.toFile())) {
            ImageReader reader = readerFor(in);
            reader.setInput(in, false, true);
            int frames = kind == FileKind.TIFF ? frames(reader) : 1;
            for (int frame = 0; frame < frames; frame++) {
                PageNumber number = new PageNumber(frame + 1);
                try {
                    pages.add(page(kind, upload, reader, frame, into));
                } catch (PageRefused e) {
                    failures.add(new PageFailure(number, e.code()));
                } catch (IOException | RuntimeException e) {
                    failures.add(new PageFailure(number, "page-corrupt"));
                }
            }
            reader.dispose();
        }
        if (pages.isEmpty() && failures.stream().allMatch(f -> f.problem().equals("page-corrupt"))) {
            throw Refusals.CORRUPT.asFailure();
        }
        return new PreparedUpload(kind.mediaType(), pages, failures);
    }

    private static ImageReader readerFor(ImageInputStream in) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw Refusals.CORRUPT.asFailure();
        }
        return readers.next();
    }

    private int frames(ImageReader reader) {
        int frames;
        try {
            frames = reader.getNumImages(true);
        } catch (IOException | RuntimeException e) {
            throw Refusals.CORRUPT.asFailure();
        }
        if (frames > limits.maxPages()) {
            throw Refusals.TOO_MANY_PAGES.asFailure();
        }
        return frames;
    }

    private PageSheet page(FileKind kind, Path upload, ImageReader reader, int frame, Path into) throws IOException {
        int width = reader.getWidth(frame);
        int height = reader.getHeight(frame);
        if ((long) width * height > limits.maxPixels()) {
            throw new PageRefused("page-too-large");
        }
        PageNumber number = new PageNumber(frame + 1);
        int dpi = Resolution.of(reader, frame);
        if (kind == FileKind.JPEG) {
            String name = Pictures.name(number, "scan", "jpg");
            List<PageProblem> problems = CutOff.problems(Pictures.load(upload, GLANCE_PIXELS), number);
            Files.copy(upload, into.resolve(name));
            return new PageSheet(number, name, width, height, dpi, List.of(), List.of(), problems);
        }
        BufferedImage image = Optional.ofNullable(reader.read(frame))
                .orElseThrow(() -> new IOException("The frame holds no picture"));
        String name = Pictures.save(image, into, number, "scan");
        return new PageSheet(number, name, image.getWidth(), image.getHeight(), dpi, List.of(), List.of());
    }
}
