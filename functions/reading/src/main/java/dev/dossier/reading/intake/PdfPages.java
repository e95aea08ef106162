package dev.dossier.reading.intake;

import dev.dossier.domain.paper.FormEntry;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.TextLine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Takes PDF files apart: renders every page, and takes born-digital text and form entries where they are. */
final class PdfPages {

    private static final double POINTS_PER_INCH = 72;

    /** Below this resolution a page is not worth rendering. */
    private static final int LEAST_DPI = 100;

    private final Limits limits;

    PdfPages(Limits limits) {
        this.limits = limits;
    }

    PreparedUpload prepare(Path upload, Path into) throws IOException {
        try (PDDocument pdf = open(upload)) {
            int count = pdf.getNumberOfPages();
            if (count == 0) {
                throw Refusals.NO_PAGES.asFailure();
            }
            if (count > limits.maxPages()) {
                throw Refusals.TOO_MANY_PAGES.asFailure();
            }
            refuseDynamicForm(pdf);
            PDFRenderer renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            List<PageSheet> pages = new ArrayList<>();
            List<PageFailure> failures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                try {
                    pages.add(page(pdf, renderer, i, into));
                } catch (PageRefused e) {
                    failures.add(new PageFailure(new PageNumber(i + 1), e.code()));
                } catch (IOException | RuntimeException e) {
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
            return Loader.loadPDF(upload.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw Refusals.ENCRYPTED.asFailure();
        } catch (IOException | RuntimeException e) {
            throw Refusals.CORRUPT.asFailure();
        }
    }

    private static void refuseDynamicForm(PDDocument pdf) {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.hasXFA() && form.xfaIsDynamic()) {
            throw Refusals.DYNAMIC_FORM.asFailure();
        }
    }

    private PageSheet page(PDDocument pdf, PDFRenderer renderer, int index, Path into) throws IOException {
        PDPage page = pdf.getPage(index);
        int dpi = affordableDpi(page.getCropBox());
        refuseHugeImages(page.getResources(), 0);
        BufferedImage image = renderer.renderImageWithDPI(index, dpi, ImageType.RGB);
        PageNumber number = new PageNumber(index + 1);
        String name = Pictures.save(image, into, number, "scan");
        double scale = dpi / POINTS_PER_INCH;
        List<TextLine> text = PdfText.of(pdf, index, scale, image.getWidth(), image.getHeight());
        List<FormEntry> form = PdfForm.of(pdf, page, scale, image.getWidth(), image.getHeight());
        return new PageSheet(number, name, image.getWidth(), image.getHeight(), dpi, text, form);
    }

    private int affordableDpi(PDRectangle box) throws PageRefused {
        double inches = box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
        int dpi = (int) Math.min(limits.dpi(), Math.sqrt(limits.maxPixels() / Math.max(1e-6, inches)));
        if (dpi < LEAST_DPI) {
            throw new PageRefused("page-too-large");
        }
        return dpi;
    }

    /** Pictures inside the page are checked by their headers before anything decodes them. */
    private void refuseHugeImages(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > 4) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDImageXObject image
                        && (long) image.getWidth() * image.getHeight() > limits.maxPixels()) {
                    throw new PageRefused("page-too-large");
                }
            }
        }
    }
}
