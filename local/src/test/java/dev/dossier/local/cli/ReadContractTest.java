package dev.dossier.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.json.Json;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadContractTest {

    @TempDir
    Path folder;

    @Test
    void read_prints_one_object_per_file_in_the_order_given_and_nothing_else() throws IOException {
        String missing = folder.resolve("there is none.pdf").toString();
        String text =
                Files.writeString(folder.resolve("text.pdf"), "this is no PDF").toString();
        String blank = blankPage("bl\u00e4nk page.png").toString();
        Typed typed =
                Typed.of("read", "--json", "--home", folder.resolve("home").toString(), missing, blank, text);
        assertThat(typed.exit()).isZero();
        assertThat(typed.err()).isEmpty();
        List<JsonNode> reports = typed.out()
                .lines()
                .map(line -> Json.tree(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
        assertThat(reports).extracting(report -> report.path("file").asText()).containsExactly(missing, blank, text);
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.fieldNames())
                        .toIterable()
                        .containsExactly("file", "pages", "documents", "problems", "milliseconds"));
        assertThat(reports.get(0).at("/problems/0/code").asText()).isEqualTo("unreadable-missing");
        assertThat(reports.get(1).at("/pages/0/fate").asText()).isEqualTo("blank");
        assertThat(reports.get(1).at("/problems")).isEmpty();
        assertThat(reports.get(2).at("/problems/0/code").asText()).startsWith("unreadable-");
        assertThat(reports.get(2).at("/problems/0/message").asText()).isNotBlank();
    }

    @Test
    void read_leaves_nothing_but_engines_in_the_home() throws IOException {
        Path home = folder.resolve("home");
        String missing = folder.resolve("none.pdf").toString();
        assertThat(Typed.of("read", "--home", home.toString(), missing).out()).contains("unreadable-missing");
        try (var inside = Files.list(home)) {
            assertThat(inside.map(Path::getFileName).map(String::valueOf)).isSubsetOf("engines");
        }
    }

    private Path blankPage(String name) throws IOException {
        BufferedImage page = new BufferedImage(827, 1169, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(page, "png", file.toFile());
        return file;
    }
}
