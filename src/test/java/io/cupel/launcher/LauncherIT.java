package io.cupel.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's promises about processes, tried by really killing them. */
class LauncherIT {
    private static final String ANN = "ann@example.org";

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasSaidThroughEveryKindOfDeathAndLeavesNothingBehind() throws IOException {
        try (CupelServer server = CupelServer.with(folder.resolve("data"), Path.of("target/it-launcher.log"))) {
            survives(server.start());
        }
    }

    private static void survives(CupelServer server) throws IOException {
        ApiClient ann = server.running().newUser(ANN);
        ann.post("/api/projects", Map.of("name", "before")).expect(201);

        kill(postmaster(server));
        await(() -> server.log().contains("PostgreSQL ended unexpectedly"));
        await(() -> projects(ann).equals(List.of("before")));
        ann.post("/api/projects", Map.of("name", "after")).expect(201);

        server.kill();
        assertThat(processesOf(server))
                .as("PostgreSQL outlives a killed launcher")
                .isNotEmpty();
        server.start();
        ApiClient again = server.running().anonymous().logIn(ANN, RunningServer.PASSWORD);
        assertThat(projects(again)).containsExactlyInAnyOrder("before", "after");

        int exitCode = server.stop();
        assertThat(exitCode).isEqualTo(143);
        assertThat(processesOf(server)).as("processes left behind").isEmpty();
    }

    private static List<String> projects(ApiClient client) {
        return client.get("/api/projects").json().path("items").findValuesAsText("name");
    }

    private static ProcessHandle postmaster(CupelServer server) throws IOException {
        Path file = server.data().resolve("postgres/cluster/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0))).orElseThrow();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static List<String> processesOf(CupelServer server) {
        String data = server.data().toString();
        return ProcessHandle.allProcesses()
                .flatMap(process -> commandLine(process.pid()))
                .filter(line -> line.contains(data))
                .toList();
    }

    private static Stream<String> commandLine(long pid) {
        try {
            return Stream.of(Files.readString(Path.of("/proc", Long.toString(pid), "cmdline")));
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
