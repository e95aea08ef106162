package dev.dossier.reading;

import dev.dossier.fixtures.sets.Expected;
import dev.dossier.fixtures.sets.FixtureSet;
import dev.dossier.reading.barcode.Barcode;
import dev.dossier.reading.barcode.BarcodeReader;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.image.Scaling;
import dev.dossier.reading.image.Tones;
import dev.dossier.reading.mrz.FoundZone;
import dev.dossier.reading.mrz.ZoneReader;
import dev.dossier.reading.text.Ribbon;
import dev.dossier.reading.text.RibbonFinder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.commons.io.FileUtils;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the inner parts of reading take on one drawn paper, without recognition of text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class InnerParts {

    private static final long SEED = 1;

    /** Whether the paper has a zone: without one the search goes through all its ways. */
    @Param({"true", "false"})
    public boolean zone;

    private BufferedImage scan;
    private Gray page;
    private Pyramid pyramid;

    /** Draws the first paper that has a zone, or the first that has none. */
    @Setup
    public void draw() throws IOException {
        Path folder = Files.createTempDirectory("inner-parts");
        try {
            FixtureSet set = new FixtureSet(SEED, FixtureSet.Kind.ALL, folder);
            int number = 1;
            Expected expected = set.write(number);
            while (expected.hasZone() != zone || !expected.isOnePicture()) {
                number++;
                expected = set.write(number);
            }
            scan = ImageIO.read(folder.resolve(expected.file()).toFile());
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
        page = Gray.of(scan);
        pyramid = new Pyramid(page);
    }

    @Benchmark
    public Gray greyFromColours() {
        return Gray.of(scan);
    }

    @Benchmark
    public Gray halfAsLarge() {
        return Scaling.by(page, 0.5);
    }

    @Benchmark
    public Gray backgroundRemoved() {
        return Tones.flattened(page, 40);
    }

    @Benchmark
    public List<Ribbon> ribbonsFound() {
        return RibbonFinder.find(page, 1800, RibbonFinder.Size.LONG);
    }

    @Benchmark
    public List<Barcode> barcodesLookedFor() {
        return BarcodeReader.read(page);
    }

    @Benchmark
    public Optional<FoundZone> zoneFoundAndRead() {
        return new ZoneReader().read(pyramid);
    }
}
