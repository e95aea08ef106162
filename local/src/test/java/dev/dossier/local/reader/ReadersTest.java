package dev.dossier.local.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.fixtures.contract.SampleCases;
import dev.dossier.local.engine.StepFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final List<ReaderPool> pools = new ArrayList<>();
    private int files;

    @AfterEach
    void closePools() {
        pools.forEach(ReaderPool::close);
    }

    private ReaderPool pool(Class<?> reader, int heap, int resident, Duration prepare) {
        ReaderLimits limits = new ReaderLimits(heap, resident, prepare, LONG, LONG, LONG);
        ReaderPool pool = new ReaderPool(reader.getName(), List.of(), 1, limits, folder);
        pools.add(pool);
        return pool;
    }

    private Readers readers(Class<?> reader) {
        return new Readers(pool(reader, 64, 512, LONG));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("upload-" + files++), text);
    }

    private Path into() throws IOException {
        return Files.createDirectory(folder.resolve("pages-" + files++));
    }

    private String codeOf(Readers readers, String text) throws IOException {
        Throwable thrown = thrownOver(readers, text);
        assertThat(thrown).isInstanceOf(UnreadableUpload.class);
        return ((UnreadableUpload) thrown).problem().code();
    }

    private static void assertNamed(Throwable thrown, String error) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        StepFailure.class,
                        failure -> assertThat(failure.error()).isEqualTo(error));
    }

    private Throwable thrownOver(Readers readers, String text) throws IOException {
        Path upload = file(text);
        Path into = into();
        return catchThrowable(() -> readers.prepare(upload, into));
    }

    private void stillReads(Readers readers) throws IOException {
        assertThat(readers.prepare(file("a letter"), into()).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void a_file_is_taken_apart_read_and_put_together_in_another_process() throws IOException {
        Readers readers = readers(PlainReader.class);
        Path into = into();
        PreparedUpload prepared = readers.prepare(file("a letter"), into);
        PageReading page =
                readers.read(PageRef.of(SampleCases.id(1), 1), prepared.pages().getFirst(), into);
        UploadReading reading = readers.extract(
                SampleCases.id(1), List.of(page), List.of(new PageFailure(new PageNumber(2), "page-not-read")));
        assertThat(into.resolve("upright.txt")).hasContent("a letter");
        assertThat(reading.pages())
                .containsEntry(new PageNumber(1), new PageFate.Blank())
                .containsEntry(new PageNumber(2), new PageFate.Unaccounted("page-not-read"));
    }

    @Test
    void one_reader_answers_many_requests() throws IOException {
        ReaderPool pool = pool(PlainReader.class, 64, 512, LONG);
        Readers readers = new Readers(pool);
        stillReads(readers);
        Set<Long> first = pool.pids();
        stillReads(readers);
        assertThat(pool.pids()).hasSize(1).isEqualTo(first);
    }

    @Test
    void a_reader_may_refuse_a_file_and_lives_on() throws IOException {
        ReaderPool pool = pool(PlainReader.class, 64, 512, LONG);
        Readers readers = new Readers(pool);
        pool.warmUp();
        Set<Long> before = pool.pids();
        assertThat(codeOf(readers, "password")).isEqualTo("unreadable-encrypted");
        assertThat(pool.pids()).isEqualTo(before);
    }

    @Test
    void a_file_that_takes_too_long_costs_the_reader_its_life_and_the_next_file_nothing() throws IOException {
        ReaderPool pool = pool(ReaderThatNeverAnswers.class, 64, 512, Duration.ofSeconds(3));
        Readers readers = new Readers(pool);
        pool.warmUp();
        long looping = pool.pids().iterator().next();
        assertNamed(thrownOver(readers, "loop"), "Sandbox.Timedout");
        assertThat(ProcessHandle.of(looping).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
        stillReads(readers);
    }

    @Test
    void a_file_that_fills_the_heap_fails_by_the_name_that_aws_uses() throws IOException {
        Readers readers = readers(ReaderThatEatsMemory.class);
        assertNamed(thrownOver(readers, "heap"), "Runtime.OutOfMemory");
        stillReads(readers);
    }

    @Test
    void a_file_that_fills_memory_outside_the_heap_fails_by_the_same_name() throws IOException {
        Readers readers = new Readers(pool(ReaderThatEatsMemory.class, 1024, 300, LONG));
        assertNamed(thrownOver(readers, "native"), "Runtime.OutOfMemory");
        stillReads(readers);
    }

    @Test
    void a_file_that_makes_two_readers_die_is_given_up() throws IOException {
        Readers readers = readers(ReaderThatDies.class);
        assertNamed(thrownOver(readers, "die"), "Runtime.ExitError");
        stillReads(readers);
    }

    @Test
    void a_reader_that_dies_once_is_replaced_and_nobody_notices() throws IOException {
        assertThat(readers(ReaderThatDies.class)
                        .prepare(file("stumble"), into())
                        .pages())
                .hasSize(1);
    }

    @Test
    void a_page_that_makes_readers_die_fails_by_the_name_that_aws_uses() throws IOException {
        Readers readers = readers(ReaderThatDies.class);
        Path into = into();
        PreparedUpload prepared = readers.prepare(file("a letter"), into);
        assertThatThrownBy(() -> readers.read(
                        PageRef.of(SampleCases.id(1), 1), prepared.pages().getFirst(), into))
                .isInstanceOfSatisfying(
                        StepFailure.class,
                        failure -> assertThat(failure.error()).isEqualTo("Runtime.ExitError"));
    }

    @Test
    void whatever_is_printed_on_standard_output_does_not_disturb_the_replies() throws IOException {
        Readers readers = readers(ReaderThatTalksOnStandardOutput.class);
        stillReads(readers);
        stillReads(readers);
    }

    @Test
    void an_exception_is_reported_by_its_class_and_its_message_stays_where_it_was() throws IOException {
        Readers readers = readers(ReaderThatThrows.class);
        Path upload = file("ZARNUK VELO, born 1990");
        Path into = into();
        assertThatThrownBy(() -> readers.prepare(upload, into)).isInstanceOfSatisfying(StepFailure.class, failure -> {
            assertThat(failure.error()).isEqualTo("java.lang.IllegalStateException");
            assertThat(failure).message().doesNotContain("ZARNUK");
        });
    }

    @Test
    void closing_the_pool_ends_every_reader() throws Exception {
        ReaderPool pool = pool(PlainReader.class, 64, 512, LONG);
        pool.warmUp();
        ProcessHandle reader = ProcessHandle.of(pool.pids().iterator().next()).orElseThrow();
        pool.close();
        reader.onExit().get(60, java.util.concurrent.TimeUnit.SECONDS);
        assertThat(reader.isAlive()).isFalse();
    }

    @Test
    void a_class_that_does_not_exist_is_a_reader_that_dies() throws IOException {
        ReaderLimits limits = new ReaderLimits(64, 512, LONG, LONG, LONG, LONG);
        ReaderPool pool = new ReaderPool("dev.dossier.NoSuchReader", List.of(), 1, limits, folder);
        pools.add(pool);
        assertNamed(thrownOver(new Readers(pool), "a letter"), "Runtime.ExitError");
    }
}
