package io.cupel.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListQueryTest {
    @Test
    void hasDefaults() {
        assertThat(query(null, null, null).page()).isEqualTo(new PageRequest(50, 0, null));
        assertThat(query("500", "7", " Ab ").page()).isEqualTo(new PageRequest(500, 7, "Ab"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, value_error.number.not_ge",
        "501, value_error.number.not_le",
        "abc, type_error.integer",
        "1.5, type_error.integer",
        "99999999999999999999, value_error.number.not_le",
        "-99999999999999999999, value_error.number.not_ge",
        "+7x, type_error.integer"
    })
    void refusesALimitOutOfRange(String limit, String type) {
        assertThat(faults(query(limit, null, null))).singleElement().satisfies(fault -> {
            assertThat(fault.loc()).containsExactly("query", "limit");
            assertThat(fault.type()).isEqualTo(type);
        });
    }

    @Test
    void reportsAllParametersTogether() {
        assertThat(faults(query("x", "-1", "a\0b"))).hasSize(3);
    }

    @Test
    void takesWildcardsOfASearchLiterally() {
        assertThat(query(null, null, "50%_\\A").page().likePattern()).isEqualTo("%50\\%\\_\\\\a%");
    }

    private static List<Fault> faults(ListQuery query) {
        return catchThrowableOfType(InvalidInputException.class, query::page).faults();
    }

    private static ListQuery query(@Nullable String limit, @Nullable String offset, @Nullable String search) {
        ListQuery query = new ListQuery();
        query.limit = limit;
        query.offset = offset;
        query.search = search;
        return query;
    }
}
