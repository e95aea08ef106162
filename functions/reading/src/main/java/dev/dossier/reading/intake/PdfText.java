package dev.dossier.reading.intake;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Born-digital text of a PDF page, word by word. Text that is not painted was put there by OCR and is left out. */
final class PdfText extends PDFTextStripper {

    private final double scale;
    private final int width;
    private final int height;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Word> line = new ArrayList<>();
    private final Toil toil = new Toil();

    private PdfText(double scale, int width, int height) {
        this.scale = scale;
        this.width = width;
        this.height = height;
        setSortByPosition(true);
    }

    static List<TextLine> of(PDDocument pdf, int index, double scale, int width, int height) throws IOException {
        PdfText text = new PdfText(scale, width, height);
        text.setStartPage(index + 1);
        text.setEndPage(index + 1);
        text.getText(pdf);
        text.endLine();
        return text.lines;
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
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof PageRefused) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean painted = mode.isFill() || mode.isStroke();
        if (painted && position.getUnicode() != null) {
            super.processTextPosition(position);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        StringBuilder word = new StringBuilder();
        List<TextPosition> glyphs = new ArrayList<>();
        for (TextPosition position : positions) {
            if (position.getUnicode().isBlank()) {
                endWord(word, glyphs);
            } else {
                word.append(position.getUnicode());
                glyphs.add(position);
            }
        }
        endWord(word, glyphs);
    }

    private void endWord(StringBuilder word, List<TextPosition> glyphs) {
        if (!glyphs.isEmpty()) {
            Box box = glyphs.stream().map(this::boxOf).reduce(Box::union).orElseThrow();
            line.add(new Word(word.toString(), box, Confidence.CERTAIN));
        }
        word.setLength(0);
        glyphs.clear();
    }

    private Box boxOf(TextPosition glyph) {
        double bottom = glyph.getYDirAdj();
        double top = bottom - Math.max(glyph.getHeightDir(), 0.5 * glyph.getFontSizeInPt());
        int left = clamped(glyph.getXDirAdj() * scale, width);
        int upper = clamped(top * scale, height);
        int right = clamped((glyph.getXDirAdj() + glyph.getWidthDirAdj()) * scale, width);
        int lower = clamped(bottom * scale, height);
        return new Box(left, upper, Math.max(left, right), Math.max(upper, lower));
    }

    private static int clamped(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(value)));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(new TextLine(List.copyOf(line), 0));
            line.clear();
        }
    }
}
