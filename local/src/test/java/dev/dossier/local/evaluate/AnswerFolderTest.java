package dev.dossier.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFolderTest {

    private static final String ANSWER = """
            {"file": "%s", "novelty": 1, "documents": [
              {"type": "PASSPORT", "pages": [1], "fields": [{"name": "sex", "value": "F"}]}]}
            """;

    @TempDir
    Path folder;

    @Test
    void a_folder_with_nothing_in_it_has_no_samples() throws IOException {
        assertThat(AnswerFolder.of(folder)).isEqualTo(new AnswerFolder(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void a_document_without_an_answer_and_an_answer_without_a_document_are_named() throws IOException {
        Path lone = write("lone.png", "");
        Path gone = write("gone.expected.json", ANSWER.formatted("gone.png"));
        Path broken = write("broken.expected.json", "[]");
        AnswerFolder found = AnswerFolder.of(folder);
        assertThat(found.samples()).isEmpty();
        assertThat(found.unanswered()).containsExactly(lone);
        assertThat(found.fileless()).containsExactly(gone);
        assertThat(found.unusable()).containsExactly(broken);
    }

    @Test
    void an_answer_may_leave_out_all_but_types_names_and_values() throws IOException {
        Path file = write("inner/a.png", "");
        write("inner/a.expected.json", ANSWER.formatted("a.png"));
        Answer answer = AnswerFolder.of(folder).samples().get(0).answer();
        assertThat(AnswerFolder.of(folder).samples().get(0).file()).isEqualTo(file);
        assertThat(answer.kind()).isEqualTo("unstated");
        assertThat(answer.pages()).isEmpty();
        Answer.Field field = answer.papers().get(0).fields().get(0);
        assertThat(field).isEqualTo(new Answer.Field("sex", "F", 1, Optional.empty(), true));
    }

    @Test
    void the_answer_names_its_file_where_several_share_its_name() throws IOException {
        write("a.pdf", "");
        Path png = write("a.png", "");
        write("a.expected.json", ANSWER.formatted("a.png"));
        AnswerFolder found = AnswerFolder.of(folder);
        assertThat(found.samples()).extracting(AnswerFolder.Sample::file).containsExactly(png);
        assertThat(found.unanswered()).hasSize(1);
    }

    @Test
    void the_same_seed_draws_the_same_documents_and_no_seed_the_first_ones() throws IOException {
        for (char name = 'a'; name <= 'z'; name++) {
            write(name + ".png", "");
            write(name + ".expected.json", ANSWER.formatted(name + ".png"));
        }
        AnswerFolder found = AnswerFolder.of(folder);
        assertThat(found.draw(5, Optional.of(3L)))
                .isEqualTo(found.draw(5, Optional.of(3L)))
                .hasSize(5);
        assertThat(found.draw(5, Optional.of(3L))).isNotEqualTo(found.draw(5, Optional.of(4L)));
        assertThat(found.draw(2, Optional.empty()))
                .extracting(sample -> sample.file().getFileName().toString())
                .containsExactly("a.png", "b.png");
        assertThat(found.draw(100, Optional.of(3L))).containsExactlyInAnyOrderElementsOf(found.samples());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
