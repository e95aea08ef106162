package dev.dossier.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxFormTest {

    @Test
    void a_box_within_something_else_comes_back_as_it_was_written() {
        Word word = new Word("ZARNUK", new Box(120, 880, 640, 912), new Confidence(0.97));
        assertThat(Json.line(word)).isEqualTo("{\"text\":\"ZARNUK\",\"box\":[120,880,640,912],\"confidence\":0.97}");
        assertThat(Json.read(Json.bytes(word), Word.class)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2,3]", "[1,2,3,4,5]", "[5,0,1,1]", "[1,2,3,\"x\"]", "7", "null"})
    void what_is_no_box_is_refused(String box) {
        String word = "{\"text\":\"A\",\"box\":" + box + ",\"confidence\":1}";
        assertThatThrownBy(() -> Json.read(word.getBytes(UTF_8), Word.class)).isInstanceOf(NotJson.class);
    }
}
