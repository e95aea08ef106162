package dev.dossier.local.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import dev.dossier.fixtures.contract.BlobStoreContract;
import dev.dossier.fixtures.contract.SampleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderBlobStoreTest extends BlobStoreContract {

    @TempDir
    Path data;

    @Override
    protected BlobStore emptyStore() throws IOException {
        return new FolderBlobStore(data.resolve("blobs"), data.resolve("drafts"));
    }

    @Test
    void what_was_kept_is_there_after_reopening() throws IOException {
        blobs.keep(BlobKey.upload(SampleCases.id(1)), "scan".getBytes(UTF_8));
        assertThat(emptyStore().open(BlobKey.upload(SampleCases.id(1)))).isPresent();
    }

    @Test
    void a_draft_that_a_killed_process_left_behind_is_removed_and_never_seen() throws IOException {
        Files.writeString(data.resolve("drafts/half"), "half a sc");
        emptyStore();
        assertThat(data.resolve("drafts")).isEmptyDirectory();
        assertThat(data.resolve("blobs")).isEmptyDirectory();
    }

    @Test
    void no_draft_is_left_behind_by_a_writer_who_came_second() throws IOException {
        BlobKey key = BlobKey.upload(SampleCases.id(1));
        blobs.keep(key, "first".getBytes(UTF_8));
        blobs.keep(key, "second".getBytes(UTF_8));
        assertThat(data.resolve("drafts")).isEmptyDirectory();
    }
}
