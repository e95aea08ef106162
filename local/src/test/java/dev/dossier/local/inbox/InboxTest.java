package dev.dossier.local.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.casework.CaseDesk;
import dev.dossier.casework.ReceiveUpload;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.fixtures.contract.SampleCases;
import dev.dossier.fixtures.fake.MemoryBlobStore;
import dev.dossier.fixtures.fake.MemoryCaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final long START = 1_000_000_000_000L;
    private static final long STILL = Inbox.STILL.toNanos();
    private static final CaseNumber NUMBER = new CaseNumber("A-17");

    @TempDir
    Path folder;

    private final MemoryCaseStore cases = new MemoryCaseStore();
    private final MemoryBlobStore blobs = new MemoryBlobStore();
    private final List<String> log = new ArrayList<>();
    private Path place;

    @BeforeEach
    void open() throws IOException {
        cases.save(SampleCases.opened(NUMBER.text()));
        place = Files.createDirectory(folder.resolve(NUMBER.text()));
    }

    @Test
    void a_file_is_taken_when_it_has_been_still_for_two_seconds() throws IOException {
        Path scan = Files.writeString(place.resolve("scan.pdf"), "pages");
        Inbox inbox = inbox();
        inbox.look(START);
        inbox.look(START + STILL - 1);
        assertThat(uploads()).isEmpty();
        inbox.look(START + STILL);
        assertThat(uploads()).extracting(Upload::fileName).containsExactly("scan.pdf");
        assertThat(scan).doesNotExist();
        assertThat(place.resolve(".taken/scan.pdf")).hasContent("pages");
    }

    @Test
    void a_file_that_still_grows_is_left_alone() throws IOException {
        Path scan = Files.writeString(place.resolve("scan.pdf"), "pages");
        Inbox inbox = inbox();
        inbox.look(START);
        Files.writeString(scan, " and more", StandardOpenOption.APPEND);
        inbox.look(START + STILL);
        assertThat(uploads()).isEmpty();
        inbox.look(START + 2 * STILL);
        assertThat(uploads()).hasSize(1);
    }

    @Test
    void hidden_temporary_and_empty_files_are_left_alone() throws IOException {
        for (String name : List.of(".scan.pdf", "scan.pdf.part", "scan.TMP", "~scan.pdf", "Thumbs.db")) {
            Files.writeString(place.resolve(name), "pages");
        }
        Files.createFile(place.resolve("empty.pdf"));
        lookTwice(inbox());
        assertThat(uploads()).isEmpty();
        assertThat(place.resolve("scan.pdf.part")).exists();
    }

    @Test
    void files_of_an_unknown_case_stay_with_a_note_until_the_case_is_opened() throws IOException {
        Path other = Files.createDirectory(folder.resolve("B-1"));
        Path scan = Files.writeString(other.resolve("scan.pdf"), "pages");
        Inbox inbox = inbox();
        lookTwice(inbox);
        assertThat(scan).exists();
        assertThat(other.resolve("NO-SUCH-CASE.txt")).content().contains("open the case");
        cases.save(SampleCases.opened("B-1"));
        inbox.look(START + 3 * STILL);
        assertThat(scan).doesNotExist();
        assertThat(other.resolve("NO-SUCH-CASE.txt")).doesNotExist();
    }

    @Test
    void the_note_is_never_taken_for_a_scan() throws IOException {
        Files.writeString(place.resolve("NO-SUCH-CASE.txt"), "a note from before the case was opened");
        lookTwice(inbox());
        assertThat(uploads()).isEmpty();
    }

    @Test
    void a_stop_between_taking_and_moving_away_notes_the_file_once() throws IOException {
        Path scan = Files.writeString(place.resolve("scan.pdf"), "pages");
        var changed = Files.getLastModifiedTime(scan);
        lookTwice(inbox());
        Files.move(place.resolve(".taken/scan.pdf"), scan);
        Files.setLastModifiedTime(scan, changed);
        lookTwice(inbox());
        assertThat(uploads()).hasSize(1);
        assertThat(uploads().getFirst().receipts()).hasSize(1);
        assertThat(scan).doesNotExist();
    }

    @Test
    void a_second_file_of_the_same_name_does_not_replace_the_first() throws IOException {
        Files.writeString(place.resolve("scan.pdf"), "first");
        lookTwice(inbox());
        Files.writeString(place.resolve("scan.pdf"), "second");
        lookTwice(inbox());
        assertThat(uploads()).hasSize(2);
        assertThat(place.resolve(".taken/scan.pdf")).hasContent("first");
        assertThat(place.resolve(".taken/2-scan.pdf")).hasContent("second");
    }

    @Test
    void a_watching_inbox_takes_files_by_itself() throws Exception {
        Files.writeString(place.resolve("scan.pdf"), "pages");
        try (Inbox inbox = inbox()) {
            inbox.start();
            long until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
            while (uploads().isEmpty() && System.nanoTime() - until < 0) {
                Thread.sleep(50);
            }
        }
        assertThat(uploads()).hasSize(1);
    }

    private static void lookTwice(Inbox inbox) {
        inbox.look(START);
        inbox.look(START + STILL);
    }

    private Inbox inbox() {
        ReceiveUpload intake = new ReceiveUpload(new CaseDesk(cases), blobs, Clock.systemUTC());
        return new Inbox(folder, intake, "scanner", log::add);
    }

    private List<Upload> uploads() {
        return cases.find(NUMBER).orElseThrow().uploads();
    }
}
