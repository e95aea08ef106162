package dev.dossier.reading.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.reading.mrz.Places.Excess;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final String LINE = "L898902C36UTO7408122F2704151<<<<<<<<<<<<<<06";

    private static SlotCosts places(String seen, int length) {
        return Places.of(Seen.outputs(seen), length, Excess.ANYWHERE).orElseThrow();
    }

    @Test
    void as_many_characters_as_places_take_one_place_each() {
        SlotCosts places = places(LINE, 44);

        assertThat(places.bestText()).isEqualTo(LINE);
        assertThat(places.misfit()).isLessThan(3);
    }

    @Test
    void a_place_where_nothing_was_seen_is_left_for_any_character_and_moves_none_beside_it() {
        SlotCosts places = places("L89 902C36UTO7408122F2704151<<<<<<<<<<<<<<06", 44);

        assertThat(places.bestText()).startsWith("L89").endsWith("902C36UTO7408122F2704151<<<<<<<<<<<<<<06");
        assertThat(places.misfit()).isGreaterThan(3);
    }

    @Test
    void what_was_seen_beside_the_line_is_left_out_on_the_side_where_the_format_has_no_place_for_it() {
        LineReading before = new LineReading(Seen.outputs("I" + LINE));
        LineReading after = new LineReading(Seen.outputs(LINE + "I"));
        LineReading name = new LineReading(Seen.outputs("P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<"));

        assertThat(List.of(before, after))
                .allSatisfy(line -> assertThat(FormatFit.fit(MrzFormat.TD3, List.of(List.of(name), List.of(line))))
                        .hasValueSatisfying(
                                costs -> assertThat(costs.get(1).bestText()).isEqualTo(LINE)));
    }

    @Test
    void a_line_of_another_length_fits_badly() {
        assertThat(places(LINE, 36).misfit()).isGreaterThan(30);
        assertThat(places(LINE, 30).misfit()).isGreaterThan(60);
    }

    @Test
    void a_picture_with_fewer_columns_than_places_has_none() {
        assertThat(Places.of(Seen.outputs("AB"), 44, Excess.ANYWHERE)).isEmpty();
    }

    @Test
    void the_costs_of_a_place_are_those_of_its_likelihoods_and_look_alikes_cost_no_more_than_something_fixed() {
        SlotCosts places = places(LINE, 44);

        assertThat(places.cost(0, Alphabet.number('L'))).isLessThan(0.1);
        assertThat(places.cost(0, Alphabet.number('1'))).isEqualTo(6, within(0.1));
        assertThat(places.cost(0, Alphabet.number('W'))).isGreaterThan(8);
    }
}
