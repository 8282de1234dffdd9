package io.cupel.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    record Row(String someName, Instant createdAt, @Nullable String note, TimeUnit unit) {}

    @Test
    void writesSnakeCaseWholeSecondsNullsAndLowerCaseConstants() throws JsonProcessingException {
        Row row = new Row("x", Instant.parse("2026-02-10T09:00:00.987654Z"), null, TimeUnit.SECONDS);

        assertThat(Json.MAPPER.writeValueAsString(row))
                .isEqualTo(
                        "{\"some_name\":\"x\",\"created_at\":\"2026-02-10T09:00:00Z\",\"note\":null,\"unit\":\"seconds\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{'a':1,'a':2}", "{'a':NaN}", "{} {}", "{'a':01}", "\u0000", "{'a':'\u0000'}"})
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> Json.MAPPER.readTree(text.replace('\'', '"')))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void refusesToNestDeeperThanAnyStackBears() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThatThrownBy(() -> Json.MAPPER.readTree(deep)).isInstanceOf(JsonProcessingException.class);
    }
}
