package dev.dossier.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            HEADER,        FIRST, LENGTH, REMARK
            bytes=0-0,     0,     1,      one byte
            bytes=0-,      0,     10,     all of it
            bytes=4-6,     4,     3,      from the middle
            bytes=4-99,    4,     6,      up to the end and no further
            bytes=-3,      7,     3,      the last three
            bytes=-99,     0,     10,     more than there are
            bytes=10-,     10,    0,      behind the end
            bytes=-0,      10,    0,      the last none
            """)
    void a_range_is_cut_to_what_there_is(String header, long first, long length, String remark) {
        assertThat(ByteRange.parse(header, 10)).as(remark).contains(new ByteRange(first, length));
    }

    @ParameterizedTest
    @CsvSource({"bytes=-", "bytes=a-b", "bytes=6-4", "'bytes=0-1,3-4'", "lines=0-1", "''", "bytes=99999999999999999999-"
    })
    void what_is_no_single_range_is_answered_with_all_of_it(String header) {
        assertThat(ByteRange.parse(header, 10)).isEqualTo(Optional.empty());
        assertThat(ByteRange.parse(null, 10)).isEmpty();
    }
}
