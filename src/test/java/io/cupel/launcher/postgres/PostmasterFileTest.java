package io.cupel.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {
    private static final long SELF = ProcessHandle.current().pid();

    @TempDir
    Path cluster;

    @Test
    void saysReadyForTheProcessThatItNames() throws IOException {
        write("4711", "ready   ");

        assertThat(PostmasterFile.in(cluster).saysReady(4711)).isTrue();
        assertThat(PostmasterFile.in(cluster).saysReady(4712)).isFalse();
    }

    @Test
    void isNotReadyWhileStarting() throws IOException {
        write("4711", "starting");

        assertThat(PostmasterFile.in(cluster).saysReady(4711)).isFalse();
    }

    @Test
    void isNotFooledByAnotherProcessOfTheSameNumber() throws IOException {
        write(Long.toString(SELF), "ready   ");

        assertThat(PostmasterFile.in(cluster).runningPostgres()).isEmpty();
    }

    @Test
    void goesWhenItsProcessIsGone() throws IOException {
        write(Long.toString(SELF), "ready   ");

        PostmasterFile.in(cluster).removeIfStale();

        assertThat(cluster).isEmptyDirectory();
    }

    @Test
    void copesWithGarbage() throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), "not a number\n");

        assertThat(PostmasterFile.in(cluster).runningPostgres()).isEmpty();
        assertThat(PostmasterFile.in(cluster).saysReady(1)).isFalse();
    }

    private void write(String pid, String state) throws IOException {
        Files.writeString(
                cluster.resolve("postmaster.pid"),
                String.join("\n", pid, cluster.toString(), "1795340912", "33215", "", "127.0.0.1", "  1 2", state, ""));
    }
}
