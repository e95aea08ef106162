package dev.dossier.reading.intake;

import dev.dossier.domain.paper.FormEntry;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.TextLine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Takes PDF files apart: renders every page, and takes born-digital text and form entries where they are. */
final class PdfPages {

    private static final double POINTS_PER_INCH = 72;

    /** Below this resolution a page is not worth rendering. */
    private static final int LEAST_DPI = 100;

    /** How much a PDF may unfold to on the disk. */
    private static final long SCRATCH_BYTES = 2L << 30;

    private final Limits limits;

    PdfPages(Limits limits) {
        this.limits = limits;
    }

    PreparedUpload prepare(Path upload, Path into) throws IOException {
        try (PDDocument pdf = open(upload)) {
            refusePortfolio(pdf);
            int count = PageTree.flattened(pdf, limits.maxPages());
            if (count == 0) {
                throw Refusals.NO_PAGES.asFailure();
            }
            if (count > limits.maxPages()) {
                throw Refusals.TOO_MANY_PAGES.asFailure();
            }
            refuseDynamicForm(pdf);
            PDFRenderer renderer = new GuardedRenderer(pdf, limits);
            List<PageSheet> pages = new ArrayList<>();
            List<PageFailure> failures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                try {
                    pages.add(page(upload, pdf, renderer, i, into));
                } catch (PageRefused e) {
                    failures.add(new PageFailure(new PageNumber(i + 1), e.code()));
                } catch (MissingImageReaderException e) {
                    failures.add(new PageFailure(new PageNumber(i + 1), "page-jpeg2000"));
                } catch (IOException | RuntimeException | StackOverflowError e) {
                    failures.add(new PageFailure(new PageNumber(i + 1), "page-corrupt"));
                }
            }
            if (pages.isEmpty() && failures.stream().allMatch(f -> f.problem().equals("page-corrupt"))) {
                throw Refusals.CORRUPT.asFailure();
            }
            return new PreparedUpload(FileKind.PDF.mediaType(), pages, failures);
        }
    }

    private static PDDocument open(Path upload) {
        try {
            return Loader.loadPDF(
                    upload.toFile(), "", null, null, MemoryUsageSetting.setupTempFileOnly(SCRATCH_BYTES).streamCache);
        } catch (InvalidPasswordException e) {
            throw Refusals.ENCRYPTED.asFailure();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw Refusals.CORRUPT.asFailure();
        }
    }

    /** Its pages are a cover over files that only some programs show. */
    private static void refusePortfolio(PDDocument pdf) {
        if (pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.COLLECTION)) {
            throw Refusals.PORTFOLIO.asFailure();
        }
    }

    private static void refuseDynamicForm(PDDocument pdf) {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.hasXFA() && form.xfaIsDynamic()) {
            throw Refusals.DYNAMIC_FORM.asFailure();
        }
    }

    private PageSheet page(Path upload, PDDocument pdf, PDFRenderer renderer, int index, Path into) throws IOException {
        PDPage page = pdf.getPage(index);
        refuseLostContent(page);
        int dpi = affordableDpi(page.getCropBox());
        BufferedImage image = renderer.renderImageWithDPI(index, dpi, ImageType.RGB);
        PageNumber number = new PageNumber(index + 1);
        String name = Pictures.save(image, into, number, "scan");
        double scale = dpi / POINTS_PER_INCH;
        List<TextLine> text = PdfText.of(pdf, index, scale, image.getWidth(), image.getHeight());
        List<FormEntry> form = PdfForm.of(pdf, page, scale, image.getWidth(), image.getHeight());
        List<PageProblem> problems = index == 0 ? PdfWarnings.of(pdf, upload) : List.of();
        return new PageSheet(number, name, image.getWidth(), image.getHeight(), dpi, text, form, problems);
    }

    /** What a page shows may have been cut off with the end of its file. */
    private static void refuseLostContent(PDPage page) throws PageRefused {
        COSDictionary dictionary = page.getCOSObject();
        boolean lost = dictionary.containsKey(COSName.CONTENTS)
                && dictionary.getItem(COSName.CONTENTS) instanceof COSObject reference
                && reference.getObject() == null;
        if (lost) {
            throw new PageRefused("page-corrupt");
        }
    }

    private int affordableDpi(PDRectangle box) throws PageRefused {
        double inches = box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
        int dpi = (int) Math.min(limits.dpi(), Math.sqrt(limits.maxPixels() / Math.max(1e-6, inches)));
        if (dpi < LEAST_DPI) {
            throw new PageRefused("page-too-large");
        }
        return dpi;
    }
}
