package dev.dossier.local.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {

    @TempDir
    Path folder;

    /** A parent that starts one reader, prints its process id, and has it work on something that never ends. */
    static final class Parent {
        public static void main(String[] arguments) throws Exception {
            Duration limit = Duration.ofSeconds(200);
            ReaderLimits limits = new ReaderLimits(64, 512, limit, limit, limit, limit);
            Path folder = Path.of(arguments[0]);
            ReaderPool pool = new ReaderPool(ReaderThatNeverAnswers.class.getName(), List.of(), 1, limits, folder);
            pool.warmUp();
            System.out.println(pool.pids().iterator().next());
            Path upload = java.nio.file.Files.writeString(folder.resolve("loop"), "loop");
            new Readers(pool).prepare(upload, folder);
        }
    }

    @Test
    void a_reader_dies_with_its_parent_even_in_the_middle_of_work() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            ProcessHandle reader =
                    ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            Thread.sleep(500);
            assertThat(reader.isAlive()).isTrue();
            parent.destroyForcibly();
            reader.onExit().get(60, TimeUnit.SECONDS);
            assertThat(reader.isAlive()).isFalse();
        } finally {
            parent.destroyForcibly();
        }
    }
}
