package io.cupel.engine.h2o;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverTest {
    @TempDir
    Path folder;

    @Test
    void killsTheProcessThatItRemembers() throws Exception {
        Process process = marked("abc");
        Leftover leftover = leftover();
        leftover.remember(process.toHandle(), "abc");

        leftover.kill();

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("process.properties")).doesNotExist();
    }

    @Test
    void sparesAProcessThatOnlyHasTheSameNumber() throws Exception {
        Process process = marked("somebody-else");
        try {
            Leftover leftover = leftover();
            leftover.remember(process.toHandle(), "abc");

            leftover.kill();

            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aDamagedFileIsNoLeftover() throws Exception {
        Files.writeString(folder.resolve("process.properties"), "pid=x\n\0");

        leftover().kill();

        assertThat(folder.resolve("process.properties")).doesNotExist();
    }

    private Leftover leftover() {
        return new Leftover(folder.resolve("process.properties"));
    }

    /** A shell that carries the mark among its arguments. */
    private static Process marked(String name) throws IOException {
        return new ProcessBuilder(List.of("sh", "-c", "read line", "sh", NodeCommand.mark(name))).start();
    }
}
