package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final Memo memo = new Memo(value -> {
        calls.incrementAndGet();
        return value.isEmpty() ? null : value + "!";
    });

    @ParameterizedTest
    @ValueSource(strings = {"Ann", ""})
    void asksTheFunctionNoMoreOnceAValueHasComeTwice(String value) {
        String first = memo.apply(value);
        memo.apply(value);
        calls.set(0);

        assertThat(memo.apply(value)).isEqualTo(first);
        assertThat(calls).hasValue(0);
    }

    @Test
    void keepsAValueThatComesOftenAmongManyThatComeOnce() {
        List.of("Ann", "Ann").forEach(memo::apply);
        IntStream.range(0, 50_000).forEach(i -> memo.apply("once " + i));
        List.of("Ann", "Ann").forEach(memo::apply);
        IntStream.range(0, 50_000).forEach(i -> memo.apply("again " + i));
        calls.set(0);

        assertThat(memo.apply("Ann")).isEqualTo("Ann!");
        assertThat(calls).hasValue(0);
    }

    @Test
    void answersRightlyHoweverManyValuesCome() {
        for (int round = 0; round < 2; round++) {
            assertThat(IntStream.range(0, 200_000)).allMatch(i -> (i + "!").equals(memo.apply(String.valueOf(i))));
        }
        assertThat(memo.apply("x".repeat(10_000))).hasSize(10_001);
    }

    @Test
    void tellsValuesOfOneHashApart() {
        for (int round = 0; round < 3; round++) {
            assertThat(memo.apply("Aa")).isEqualTo("Aa!");
            assertThat(memo.apply("BB")).isEqualTo("BB!");
        }
    }
}
