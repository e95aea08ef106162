package dev.dossier.reading.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.reading.ocr.Symbol;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotAlignerTest {

    private static final String LINE = "L898902C36UTO7408122F2704151<<<<<<<<<<<<<<06";

    private static String placed(List<Symbol> symbols) {
        StringBuilder text = new StringBuilder();
        for (double[] slot : SlotAligner.place(symbols).slots()) {
            text.append(slot.length == 0 ? " " : new SlotCosts(new double[][] {slot}).bestText());
        }
        return text.toString();
    }

    @Test
    void characters_at_an_even_distance_take_one_place_each() {
        assertThat(placed(Seen.symbols(LINE))).isEqualTo(LINE);
    }

    @Test
    void a_place_where_nothing_was_read_stays_empty() {
        List<Symbol> symbols = new ArrayList<>(Seen.symbols(LINE));
        symbols.remove(5);

        assertThat(placed(symbols)).isEqualTo("L8989 2C36UTO7408122F2704151<<<<<<<<<<<<<<06");
    }

    @Test
    void a_second_character_whose_box_begins_with_the_first_keeps_its_own_place() {
        List<Symbol> symbols = new ArrayList<>(Seen.symbols(LINE));
        symbols.set(0, Seen.symbol('L', 45, 53));
        symbols.set(1, Seen.symbol('8', 45, 88));

        assertThat(placed(symbols)).isEqualTo(LINE);
    }

    @Test
    void a_last_character_whose_box_lies_inside_the_one_before_keeps_its_own_place() {
        List<Symbol> symbols = new ArrayList<>(Seen.symbols(LINE));
        int last = symbols.size() - 1;
        int right = symbols.get(last).right();
        symbols.set(last - 1, Seen.symbol('0', symbols.get(last - 1).left(), right));
        symbols.set(last, Seen.symbol('6', right - 10, right));

        assertThat(placed(symbols)).isEqualTo(LINE);
    }

    @Test
    void last_characters_whose_boxes_have_no_width_follow_at_an_even_distance() {
        List<Symbol> symbols = new ArrayList<>(Seen.symbols(LINE));
        int from = symbols.size() - 6;
        int left = symbols.get(from).left();
        for (int i = from; i < symbols.size(); i++) {
            symbols.set(i, Seen.symbol(LINE.charAt(i), left, left + 2));
        }

        assertThat(placed(symbols)).isEqualTo(LINE);
    }

    @Test
    void as_many_characters_as_the_format_has_places_are_taken_in_order_wherever_their_boxes_lie() {
        List<Symbol> symbols = new ArrayList<>(Seen.symbols(LINE));
        symbols.replaceAll(symbol -> Seen.symbol(symbol.text().charAt(0), symbol.left() / 2 * 2, symbol.left() + 1));
        List<LineReading> line = List.of(LineReading.of(symbols));
        List<LineReading> name = List.of(LineReading.of(Seen.symbols("P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<")));

        assertThat(FormatFit.fit(MrzFormat.TD3, List.of(name, line)))
                .hasValueSatisfying(costs -> assertThat(costs.get(1).bestText()).isEqualTo(LINE));
    }
}
