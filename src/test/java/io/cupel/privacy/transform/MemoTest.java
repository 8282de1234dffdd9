package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final Memo memo = new Memo(value -> {
        calls.incrementAndGet();
        return value.isEmpty() ? null : value + "!";
    });

    @Test
    void asksTheFunctionOnceForAValueThatComesAgain() {
        assertThat(memo.apply("Ann")).isEqualTo("Ann!");
        assertThat(memo.apply("Ann")).isEqualTo("Ann!");
        assertThat(memo.apply("")).isNull();
        assertThat(memo.apply("")).isNull();
        assertThat(calls).hasValue(2);
    }

    @Test
    void answersRightlyHoweverManyValuesCome() {
        for (int round = 0; round < 2; round++) {
            assertThat(IntStream.range(0, 200_000)).allMatch(i -> (i + "!").equals(memo.apply(String.valueOf(i))));
        }
        assertThat(memo.apply("x".repeat(10_000))).hasSize(10_001);
    }
}
