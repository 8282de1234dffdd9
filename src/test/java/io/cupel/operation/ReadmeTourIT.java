package io.cupel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.CupelServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour in README.md, pasted into a shell block by block. */
class ReadmeTourIT {
    private static final Pattern BLOCK = Pattern.compile("```sh tour\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void worksAsItStands() throws IOException {
        Process shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.onExit().join().exitValue()).as(said).isZero();
        assertThat(said).contains("\"is_best\": true", "\"prediction_id\"", "\"contributions\"");
    }

    /** Only what must differ here does: the address, a user of its own, and where the cookies go. */
    private String script() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSizeGreaterThan(4);
        return blocks.stream()
                .collect(Collectors.joining("\n"))
                .replace("http://localhost:8888", CupelServer.shared().url())
                .replace("ann@example.org", "ann-" + UUID.randomUUID() + "@example.org")
                .replace("cookies.txt", folder.resolve("cookies.txt").toString());
    }
}
