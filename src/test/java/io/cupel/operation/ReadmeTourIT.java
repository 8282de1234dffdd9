package io.cupel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.operation.Defaults.Setting;
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

/** README.md tried as it stands: the tour pasted into a shell, and the table of settings against the packaged defaults. */
class ReadmeTourIT {
    private static final Pattern BLOCK = Pattern.compile("```sh tour\n(.*?)```", Pattern.DOTALL);

    /** Lines that the tour says among others. */
    private static final Pattern SAID = Pattern.compile("```text tour\n(.*?)```", Pattern.DOTALL);

    private static final Path README = Path.of("README.md");

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
        assertThat(said.lines()).containsAll(promised());
    }

    private static List<String> promised() throws IOException {
        List<String> lines = SAID.matcher(Files.readString(README))
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();
        assertThat(lines).isNotEmpty();
        return lines;
    }

    /** When it fails, put target/settings.md between the two settings comments in README.md. */
    @Test
    void listsEverySettingWithItsDefault() throws IOException {
        List<String> rows =
                Defaults.read().forOperators().stream().map(Setting::row).toList();

        String table = "\n| key | default | what it does |\n| --- | --- | --- |\n" + String.join("\n", rows) + "\n";

        Files.writeString(Path.of("target/settings.md"), table);
        assertThat(between(Files.readString(README), "<!-- settings -->", "<!-- /settings -->"))
                .isEqualTo(table);
    }

    /** Only what must differ here does: the address, a user of its own, and where files go. */
    private String script() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSizeGreaterThan(4);
        return blocks.stream()
                .collect(Collectors.joining("\n"))
                .replace("http://localhost:8888", CupelServer.shared().url())
                .replace("ann@example.org", "ann-" + UUID.randomUUID() + "@example.org")
                .replace("cookies.txt", folder.resolve("cookies.txt").toString())
                .replace("people.parquet", folder.resolve("people.parquet").toString());
    }

    private static String between(String readme, String start, String end) {
        return readme.substring(readme.indexOf(start) + start.length(), readme.indexOf(end));
    }
}
