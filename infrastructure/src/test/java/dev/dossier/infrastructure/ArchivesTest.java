package dev.dossier.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The functions' archives, as the build left them. */
class ArchivesTest {

    /** Lambda takes no more, unpacked. */
    private static final long MOST_BYTES = 250L << 20;

    private static List<? extends ZipEntry> entries(FunctionName function) throws IOException {
        assumeTrue(
                Files.exists(HouseOnLoopback.zip(function)),
                "There is no archive of " + function.folder() + "; build it first: ./mvnw package");
        try (ZipFile zip = new ZipFile(HouseOnLoopback.zip(function).toFile())) {
            return new ArrayList<>(zip.stream().toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_archive_is_small_enough_for_lambda(FunctionName function) throws IOException {
        long unpacked = entries(function).stream().mapToLong(ZipEntry::getSize).sum();
        assertThat(unpacked).isPositive().isLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @EnumSource
    void an_archive_holds_its_jars_where_lambda_looks_for_them(FunctionName function) throws IOException {
        assertThat(entries(function))
                .extracting(ZipEntry::getName)
                .anyMatch(name -> name.startsWith("lib/" + function.folder() + "-"))
                .filteredOn(name -> name.endsWith(".jar"))
                .allMatch(name -> name.matches("lib/[^/]+\\.jar"));
    }

    @ParameterizedTest
    @EnumSource
    void an_archive_holds_nothing_for_windows_and_no_client_that_nobody_uses(FunctionName function) throws IOException {
        assertThat(entries(function))
                .extracting(ZipEntry::getName)
                .noneMatch(name -> name.endsWith(".dll"))
                .noneMatch(name -> name.contains("netty"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PREPARE_UPLOAD", "READ_PAGE", "EXTRACT_FIELDS"})
    void a_reader_runs_on_both_machines_of_lambda(FunctionName function) throws IOException {
        assertThat(entries(function))
                .extracting(ZipEntry::getName)
                .anyMatch(name -> name.matches("lib/tesseract-.*-linux-arm64\\.jar"))
                .anyMatch(name -> name.matches("lib/tesseract-.*-linux-x86_64\\.jar"))
                .anyMatch(name -> name.matches("lib/leptonica-.*-linux-arm64\\.jar"))
                .anyMatch(name -> name.matches("lib/leptonica-.*-linux-x86_64\\.jar"));
    }
}
