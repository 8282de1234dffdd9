package io.cupel.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.launcher.machine.LaunchFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void staysOnThisMachineAtPort8888UnlessTold() {
        Options options = Options.parse();

        assertThat(options).isEqualTo(new Options(8888, "127.0.0.1", Path.of("cupel-data"), false, false));
        assertThat(options.url()).isEqualTo("http://localhost:8888");
    }

    @Test
    void readsEveryOption() {
        Options options = Options.parse("--port", "9000", "--host", "0.0.0.0", "--data", "/srv/cupel", "--demo");

        assertThat(options).isEqualTo(new Options(9000, "0.0.0.0", Path.of("/srv/cupel"), true, false));
        assertThat(options.url()).isEqualTo("http://localhost:9000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--prot 1", "--port x", "--port 0", "--port 65536", "--data --demo", "serve"})
    void refusesWhatItDoesNotUnderstandInOneLine(String line) {
        assertThatThrownBy(() -> Options.parse(line.split(" ")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageNotContaining("\n");
    }

    @Test
    void namesEveryOptionInItsHelp() {
        assertThat(Options.HELP).contains("--port", "--host", "--data", "--demo", "--help");
    }
}
