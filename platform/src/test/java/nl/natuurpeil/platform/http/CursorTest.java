package nl.natuurpeil.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_that_comes_back_gives_the_same_key() {
        var cursor = Cursor.of("Noord-Brabant", "", "ë/?&=");

        assertThat(Cursor.parse(cursor.toString(), 3)).isEqualTo(cursor);
    }

    @Test
    void a_cursor_is_opaque_and_fits_in_an_address() {
        assertThat(Cursor.of("GM0855", "x?y").toString())
                .matches("[A-Za-z0-9_-]+")
                .doesNotContain("GM0855");
    }

    @Test
    void a_cursor_of_a_list_that_sorts_by_something_else_is_refused() {
        var cursor = Cursor.of("GM0855", "2024").toString();

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> Cursor.parse(cursor, 1))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::pointer, Fault::code)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("cursor", "not-a-cursor")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "a b", "====", "é"})
    void what_is_no_cursor_is_refused(String text) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Cursor.parse(text, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "garbage", "R00wODU1"})
    void what_only_looks_like_one_is_no_place_in_a_list(String text) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Cursor.parse(text, 1));
    }
}
