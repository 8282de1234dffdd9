package io.cupel.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.launcher.machine.FileTrees;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Cupel run by nobody in particular. Where a normal user runs the build, every other test of the server shows the same. */
@EnabledIf("isRoot")
class LauncherAsNormalUserIT {
    private static final int NOBODY = 65534;
    private static final List<String> STEP_DOWN =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--inh-caps=-all");

    @TempDir
    Path folder;

    @Test
    void servesUploadsAndKeepsEverythingUnderThatAccount() throws IOException {
        FileTrees.permit(folder, "rwx--x--x");
        Path home = Files.createDirectory(folder.resolve("home"));
        FileTrees.chown(home, NOBODY);
        CupelServer server = CupelServer.with(home.resolve("data"), Path.of("target/it-normal-user.log"))
                .through(STEP_DOWN, copyOfTheDistribution());

        try (server) {
            upload(server.start().running().newUser());

            assertThat(Processes.of(server.data(), "bin/postgres"))
                    .isNotEmpty()
                    .allSatisfy(process -> assertThat(owner(Path.of("/proc", Long.toString(process.pid()))))
                            .isEqualTo(NOBODY));
        }
        assertThat(Processes.of(server.data(), "")).as("processes left behind").isEmpty();
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files).allSatisfy(file -> assertThat(owner(file)).isEqualTo(NOBODY));
        }
    }

    private static void upload(ApiClient ann) {
        String project =
                ann.post("/api/projects", Map.of("name", "Mine")).expect(201).text("/id");
        byte[] csv = "a,b\n1,x\n2,y\n3,z\n".getBytes(StandardCharsets.UTF_8);
        ann.upload("/api/datasets/upload", Map.of("project_id", project, "name", "abc"), "abc.csv", csv)
                .expect(201);
    }

    /** The build's folder may lie where nobody else may look. The training engine stays behind. */
    private Path copyOfTheDistribution() throws IOException {
        Path original = Path.of(System.getProperty("cupel.dist", "target/cupel"));
        Path copy = folder.resolve("cupel");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(path -> !path.startsWith(original.resolve("engine")))
                    .toList()) {
                Path target =
                        Files.copy(file, copy.resolve(original.relativize(file).toString()));
                FileTrees.permit(target, "rwxr-xr-x");
            }
        }
        return copy;
    }

    private static int owner(Path path) {
        try {
            return FileTrees.owner(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isRoot() throws IOException {
        return FileTrees.owner(Path.of("/proc/self")) == 0;
    }
}
