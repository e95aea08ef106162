package dev.dossier.reading.intake;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;

/**
 * Renders pages, and refuses those that ask for too much or whose pictures cannot be shown: a page whose scan is missing
 * looks like a blank one.
 */
final class GuardedRenderer extends PDFRenderer {

    /** A picture that covers less of its page than this may fail without the page failing. */
    private static final double SMALL = 0.05;

    private final Limits limits;

    GuardedRenderer(PDDocument document, Limits limits) {
        super(document);
        this.limits = limits;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters, limits);
    }

    private static final class Drawer extends PageDrawer {

        private final Limits limits;
        private final Toil toil = new Toil();

        Drawer(PageDrawerParameters parameters, Limits limits) throws IOException {
            super(parameters);
            this.limits = limits;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            toil.operator();
            super.processOperator(operator, operands);
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            toil.form();
            super.showForm(form);
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
            toil.form();
            super.showTransparencyGroup(form);
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            refuseHuge(picture.getWidth(), picture.getHeight());
            if (picture instanceof PDImageXObject object) {
                refuseHugeMask(object, COSName.SMASK);
                refuseHugeMask(object, COSName.MASK);
            }
            try {
                super.drawImage(picture);
            } catch (PageRefused | MissingImageReaderException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                if (shareOfPage() > SMALL) {
                    throw new PageRefused("page-corrupt");
                }
            }
        }

        private void refuseHugeMask(PDImageXObject picture, COSName kind) throws PageRefused {
            COSStream mask = picture.getCOSObject().getCOSStream(kind);
            if (mask != null) {
                refuseHuge(mask.getInt(COSName.WIDTH, 0), mask.getInt(COSName.HEIGHT, 0));
            }
        }

        private void refuseHuge(int width, int height) throws PageRefused {
            if ((long) width * height > limits.maxPixels()) {
                throw new PageRefused("page-too-large");
            }
        }

        /** A picture is drawn into the square of side one, so its area is that of the matrix. */
        private double shareOfPage() {
            Matrix to = getGraphicsState().getCurrentTransformationMatrix();
            double area = Math.abs((double) to.getScaleX() * to.getScaleY() - (double) to.getShearX() * to.getShearY());
            double page = (double) getPage().getCropBox().getWidth()
                    * getPage().getCropBox().getHeight();
            return area / Math.max(1, page);
        }

        /** Others forgive whatever goes wrong inside a form or picture. */
        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
            if (e instanceof PageRefused) {
                throw e;
            }
            if (e instanceof MissingImageReaderException) {
                throw new PageRefused("page-jpeg2000");
            }
            super.operatorException(operator, operands, e);
        }
    }
}
