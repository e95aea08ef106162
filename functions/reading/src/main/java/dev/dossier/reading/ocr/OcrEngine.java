package dev.dossier.reading.ocr;

import com.sun.jna.Pointer;
import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Gray;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.ETEXT_DESC;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessCancelFunc;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import org.jspecify.annotations.Nullable;

/** One warm Tesseract with its languages loaded. Not for several threads at once; keeps native memory until closed. */
public final class OcrEngine implements AutoCloseable {

    private static final int LSTM_ONLY = 1;
    private static final int LINE = 2;

    /**
     * Dotted backgrounds can look like thousands of words, and the time that Tesseract takes grows with their square; the
     * densest pages of text have half as many as this.
     */
    private static final int MOST_WORDS = 2_500;

    private static final TessCancelFunc TOO_MANY = (own, words) -> words > MOST_WORDS;

    private static final int WORD = 3;

    private final TessBaseAPI api;

    /**
     * Starts an engine.
     *
     * @param tessdata the folder with the language data; {@link Natives#unpackInto} must have been called before
     * @param languages as Tesseract names them, joined by {@code +}
     * @throws IllegalStateException if the languages cannot be loaded
     */
    public OcrEngine(Path tessdata, String languages) {
        api = TessAPI1.TessBaseAPICreate();
        if (TessAPI1.TessBaseAPIInit2(api, tessdata.toString(), languages, LSTM_ONLY) != 0) {
            TessAPI1.TessBaseAPIDelete(api);
            throw new IllegalStateException("The languages " + languages + " could not be loaded");
        }
    }

    /** All words of a picture, line by line; none if it looks like far more than a page can hold. */
    public List<OcrWord> words(Gray picture, Segmentation segmentation, int dpi) {
        List<OcrWord> words = new ArrayList<>();
        TessResultIterator results = recognise(picture, segmentation, dpi);
        if (results == null) {
            return words;
        }
        try {
            TessPageIterator pages = TessAPI1.TessResultIteratorGetPageIterator(results);
            int line = -1;
            do {
                if (TessAPI1.TessPageIteratorIsAtBeginningOf(pages, LINE) != 0) {
                    line++;
                }
                String text = textOf(results, WORD);
                if (!text.isBlank()) {
                    double likelihood = TessAPI1.TessResultIteratorConfidence(results, WORD) / 100.0;
                    words.add(new OcrWord(text.strip(), boxOf(pages, WORD), clamped(likelihood), Math.max(0, line)));
                }
            } while (TessAPI1.TessResultIteratorNext(results, WORD) != 0);
        } finally {
            TessAPI1.TessResultIteratorDelete(results);
            TessAPI1.TessBaseAPIClear(api);
        }
        return words;
    }

    private @Nullable TessResultIterator recognise(Gray picture, Segmentation segmentation, int dpi) {
        TessAPI1.TessBaseAPISetPageSegMode(api, segmentation.mode());
        ByteBuffer pixels = ByteBuffer.allocateDirect(picture.pixels().length);
        pixels.put(picture.pixels()).flip();
        TessAPI1.TessBaseAPISetImage(api, pixels, picture.width(), picture.height(), 1, picture.width());
        TessAPI1.TessBaseAPISetSourceResolution(api, dpi);
        ETEXT_DESC monitor = TessAPI1.TessMonitorCreate();
        try {
            TessAPI1.TessMonitorSetCancelFunc(monitor, TOO_MANY);
            if (TessAPI1.TessBaseAPIRecognize(api, monitor) != 0) {
                TessAPI1.TessBaseAPIClear(api);
                return null;
            }
            return TessAPI1.TessBaseAPIGetIterator(api);
        } finally {
            TessAPI1.TessMonitorDelete(monitor);
        }
    }

    private static String textOf(TessResultIterator results, int level) {
        Pointer text = TessAPI1.TessResultIteratorGetUTF8Text(results, level);
        if (text == null) {
            return "";
        }
        try {
            return text.getString(0, "UTF-8");
        } finally {
            TessAPI1.TessDeleteText(text);
        }
    }

    private static Box boxOf(TessPageIterator pages, int level) {
        IntBuffer left = IntBuffer.allocate(1);
        IntBuffer top = IntBuffer.allocate(1);
        IntBuffer right = IntBuffer.allocate(1);
        IntBuffer bottom = IntBuffer.allocate(1);
        TessAPI1.TessPageIteratorBoundingBox(pages, level, left, top, right, bottom);
        int l = Math.max(0, left.get(0));
        int t = Math.max(0, top.get(0));
        return new Box(l, t, Math.max(l, right.get(0)), Math.max(t, bottom.get(0)));
    }

    private static double clamped(double likelihood) {
        return Math.max(0, Math.min(1, likelihood));
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIDelete(api);
    }
}
