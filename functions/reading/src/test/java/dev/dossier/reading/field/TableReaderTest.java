package dev.dossier.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.date.DateOrder;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    private final List<TextLine> page = new ArrayList<>();

    /** Words at {@code left, top}, 40 pixels high, 20 wide a letter. */
    private void print(int left, int top, String text) {
        List<Word> words = new ArrayList<>();
        int x = left;
        for (String word : text.split(" ")) {
            Box box = new Box(x, top, x + 20 * word.length(), top + 40);
            words.add(new Word(word, box, new Confidence(0.96)));
            x = box.right() + 20;
        }
        page.add(new TextLine(words, 0));
    }

    private List<String> read() {
        List<Chunk> chunks = Chunk.of(page);
        ValueReader values = new ValueReader(LocalDate.of(2026, 1, 1), DateOrder.DAY_FIRST);
        return new TableReader(chunks, new LabelFinder(chunks).columns(), values)
                .read().stream().map(s -> s.name() + "=" + s.value().text()).toList();
    }

    private void header() {
        print(100, 300, "Apellidos");
        print(600, 300, "Nombres");
        print(1100, 300, "Fecha de nacimiento");
        print(1700, 300, "Parentesco");
    }

    @Test
    void every_row_is_a_person() {
        header();
        print(1100, 402, "28-09-1979");
        print(100, 400, "ST. JOHN");
        print(600, 401, "Isaac");
        print(1700, 400, "Titular");
        print(100, 520, "ADEYEMI");
        print(600, 520, "Eleanor");
        print(1100, 520, "01-11-1982");

        assertThat(read())
                .containsExactlyInAnyOrder(
                        "person1.surname=ST. JOHN",
                        "person1.givenNames=Isaac",
                        "person1.dateOfBirth=1979-09-28",
                        "person2.surname=ADEYEMI",
                        "person2.givenNames=Eleanor",
                        "person2.dateOfBirth=1982-11-01");
    }

    @Test
    void a_name_on_two_lines_is_one_name() {
        header();
        print(100, 400, "HOHENZOLLERN");
        print(600, 400, "Maria");
        print(100, 450, "SCHWARZENFELS");

        assertThat(read())
                .containsExactlyInAnyOrder("person1.surname=HOHENZOLLERN SCHWARZENFELS", "person1.givenNames=Maria");
    }

    @Test
    void what_stands_far_below_is_no_row() {
        header();
        print(100, 400, "ADEYEMI");
        print(600, 400, "Eleanor");
        print(100, 1200, "Expedido");
        print(600, 1200, "Callum");

        assertThat(read()).containsExactlyInAnyOrder("person1.surname=ADEYEMI", "person1.givenNames=Eleanor");
    }

    @Test
    void labels_in_a_column_head_no_table() {
        print(100, 300, "Apellidos");
        print(600, 300, "ADEYEMI");
        print(100, 400, "Nombres");
        print(600, 400, "Eleanor");
        print(100, 500, "Fecha de nacimiento");
        print(700, 500, "01-11-1982");

        assertThat(read()).isEmpty();
    }
}
