package dev.dossier.local.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.fixtures.contract.SampleCases;
import dev.dossier.fixtures.fuzz.Fuzzing;
import dev.dossier.json.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WireFuzzTest {

    @Test
    void whatever_a_reader_says_is_understood_or_refused() throws Exception {
        PageSheet sheet = new PageSheet(PageNumber.FIRST, "p00001-scan.png", 10, 20, 300, List.of(), List.of());
        List<byte[]> seeds = Stream.of(
                        Wire.Request.of(new Wire.Prepare("/a/b", "/c/d")),
                        Wire.Request.of(new Wire.Read(new PageRef(SampleCases.id(1), PageNumber.FIRST), sheet, "/e")),
                        Wire.Request.of(new Wire.Extract(
                                SampleCases.id(1),
                                List.of(),
                                List.of(new PageFailure(PageNumber.FIRST, "page-not-read")))),
                        Wire.Reply.ready(),
                        Wire.Reply.of(new UploadProblem("unreadable-empty", "This file is empty.")),
                        Wire.Reply.of(new IllegalStateException("never said")))
                .map(said -> Json.line(said).getBytes(UTF_8))
                .toList();
        Path folder = Path.of("target", "fuzz").toAbsolutePath();
        assertThat(new Fuzzing(WireTarget.class, seeds, folder).findings()).isEmpty();
    }
}
