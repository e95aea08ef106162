package dev.dossier.reading;

import dev.dossier.casework.port.FieldExtractor;
import dev.dossier.casework.port.PageReader;
import dev.dossier.casework.port.UploadPreparer;
import dev.dossier.fixtures.contract.FieldExtractorContract;
import dev.dossier.fixtures.contract.PageReaderContract;
import dev.dossier.fixtures.contract.UploadPreparerContract;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The reader itself, as functions of AWS have it. */
class ScanReaderContractTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ScanReader scans;

    @BeforeAll
    static void open() {
        scans = new ScanReader(ReadingSettings.standard(), folder.resolve("engines"), Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        scans.close();
    }

    @Nested
    class AsPreparer extends UploadPreparerContract {
        @Override
        protected UploadPreparer preparer() {
            return scans;
        }
    }

    @Nested
    class AsPageReader extends PageReaderContract {
        @Override
        protected PageReader reader() {
            return scans;
        }
    }

    @Nested
    class AsExtractor extends FieldExtractorContract {
        @Override
        protected FieldExtractor extractor() {
            return scans;
        }
    }
}
