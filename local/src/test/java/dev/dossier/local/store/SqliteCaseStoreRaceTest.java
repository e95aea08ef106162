package dev.dossier.local.store;

import dev.dossier.casework.port.CaseStore;
import dev.dossier.fixtures.contract.CaseStoreRaceContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteCaseStoreRaceTest extends CaseStoreRaceContract {

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set when the contract asks for an empty one
    private Database database;

    @Override
    protected CaseStore emptyStore() {
        database = Database.open(folder.resolve("test.db"));
        return new SqliteCaseStore(database, () -> {});
    }

    @AfterEach
    void close() {
        database.close();
    }
}
