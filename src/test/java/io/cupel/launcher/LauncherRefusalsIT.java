package io.cupel.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says when it cannot start: one line for a person, and an exit code for a script. */
class LauncherRefusalsIT {
    private static final Path JAR = Path.of(System.getProperty("cupel.dist", "target/cupel"), "cupel.jar");

    @TempDir
    Path folder;

    @Test
    void namesATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(refusal("--port", port))
                    .contains("Cannot listen on 127.0.0.1:" + port)
                    .contains("--port");
        }
    }

    @Test
    void namesADataFolderThatIsInUse() throws IOException {
        Path lock = folder.resolve("cupel.lock");
        try (FileChannel other = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();

            assertThat(refusal("--data", folder.toString())).contains("is in use by another Cupel");
        }
    }

    @Test
    void namesADataFolderThatIsNone() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(refusal("--data", file.toString())).contains("Cannot use " + file + " as data folder");
    }

    @Test
    void namesADamagedDataFolder() throws IOException {
        Files.createDirectories(folder.resolve("postgres/cluster"));

        assertThat(refusal("--data", folder.toString())).contains("The data folder is damaged");
    }

    @Test
    void namesAnUnknownOption() throws IOException {
        assertThat(refusal("--prot", "1")).isEqualTo("Cupel: Unknown option --prot. Try --help.");
    }

    private static String refusal(String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of("java", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        line.addAll(List.of(options));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(process.onExit().join().exitValue()).as(said).isEqualTo(1);
        assertThat(said).startsWith("Cupel: ").hasLineCount(1);
        return said;
    }
}
