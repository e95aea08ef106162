package dev.dossier.local.reader;

import dev.dossier.casework.port.FieldExtractor;
import dev.dossier.casework.port.PageReader;
import dev.dossier.casework.port.UploadPreparer;
import dev.dossier.fixtures.contract.FieldExtractorContract;
import dev.dossier.fixtures.contract.PageReaderContract;
import dev.dossier.fixtures.contract.UploadPreparerContract;
import dev.dossier.local.runtime.LocalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The reader behind a child process, as one machine has it. */
class ReadersContractTest {

    @TempDir
    private static Path folder;

    private static ReaderPool pool;
    private static Readers readers;

    @BeforeAll
    static void open() throws IOException {
        LocalSettings settings = LocalSettings.standard(folder.resolve("home"));
        pool = new ReaderPool(
                ScanReaderChild.class.getName(),
                ScanReaderChild.arguments(settings.reading(), settings.engines()),
                1,
                settings.limits(),
                Files.createDirectory(folder.resolve("work")));
        readers = new Readers(pool);
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Nested
    class AsPreparer extends UploadPreparerContract {
        @Override
        protected UploadPreparer preparer() {
            return readers;
        }
    }

    @Nested
    class AsPageReader extends PageReaderContract {
        @Override
        protected PageReader reader() {
            return readers;
        }
    }

    @Nested
    class AsExtractor extends FieldExtractorContract {
        @Override
        protected FieldExtractor extractor() {
            return readers;
        }
    }
}
