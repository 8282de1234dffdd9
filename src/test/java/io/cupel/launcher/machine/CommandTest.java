package io.cupel.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void givesBackWhatAProgramSays() {
        assertThat(new Command(List.of("cat"), "said\n").run(PATIENCE)).isEqualTo(new Command.Result(0, "said"));
    }

    @Test
    void tellsFailureFromSuccess() {
        assertThat(Command.of(List.of("false")).run(PATIENCE).isSuccess()).isFalse();
    }

    @Test
    void takesAMissingProgramForAFailedOne() {
        assertThat(Command.of(List.of("no-such-program")).run(PATIENCE).isSuccess())
                .isFalse();
    }

    @Test
    void doesNotWaitForever() {
        assertThat(Command.of(List.of("sleep", "60")).run(Duration.ofMillis(50)).isSuccess())
                .isFalse();
    }
}
