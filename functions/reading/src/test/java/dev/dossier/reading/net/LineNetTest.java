package dev.dossier.reading.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dossier.fixtures.mrz.MrzSample;
import dev.dossier.fixtures.mrz.MrzSamples;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.ocr.Natives;
import dev.dossier.reading.ocr.OcrEngine;
import dev.dossier.reading.ocr.OcrWord;
import dev.dossier.reading.ocr.Segmentation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineNetTest {

    private static byte[] model() {
        String name = "/dev/dossier/reading/tessdata/ocrb.traineddata";
        try (InputStream in = Objects.requireNonNull(LineNet.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Gray line() {
        MrzSample line = MrzSamples.clean(4).cutIntoLines(0.3).getLast();
        return Gray.of(line.picture().grey().image());
    }

    @Test
    void a_net_says_what_Tesseract_says_with_the_same_net(@TempDir Path folder) throws IOException {
        Path data = Natives.unpackInto(folder);
        Files.write(data.resolve("ocrb.traineddata"), model());
        try (OcrEngine tesseract = new OcrEngine(data, "ocrb")) {
            String expected = tesseract.words(line(), Segmentation.LINE, 300).stream()
                    .map(OcrWord::text)
                    .collect(Collectors.joining());

            assertThat(LineNet.of(model()).read(line()).text()).isEqualTo(expected);
        }
    }

    @Test
    void the_likelihoods_of_each_column_add_up_to_one() {
        Outputs outputs = LineNet.of(model()).read(line());

        for (int column = 0; column < outputs.columns(); column++) {
            float sum = 0;
            for (int output = 0; output < 40; output++) {
                sum += outputs.likelihood(column, output);
            }
            assertThat(sum).isBetween(0.999f, 1.001f);
        }
    }

    @Test
    void what_was_read_clearly_leaves_little_doubt() {
        assertThat(LineNet.of(model()).read(line()).doubt()).isLessThan(0.1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 100, 196, 300, 20_000, 189_000})
    void a_file_that_ends_too_early_is_no_net(int length) {
        byte[] cut = Arrays.copyOf(model(), length);

        assertThatIllegalArgumentException().isThrownBy(() -> LineNet.of(cut));
    }
}
