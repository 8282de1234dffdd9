package io.cupel.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Processes of this machine, found by what stands on their command lines and killed for real; and waiting for what follows. */
public final class Processes {
    private static final long PATIENCE_IN_SECONDS = 240;

    private Processes() {}

    /** Those of a data folder whose command line also has this word; the launcher itself is among them. */
    public static List<ProcessHandle> of(Path data, String word) {
        return ProcessHandle.allProcesses()
                .filter(process -> {
                    String line = commandLine(process.pid());
                    return line.contains(data.toString()) && line.contains(word);
                })
                .toList();
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }

    /** SIGKILL; returns when they are gone. There must be some, or the test tests nothing. */
    public static void kill(List<ProcessHandle> processes) {
        Assertions.assertThat(processes).as("processes to kill").isNotEmpty();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(
                process -> process.onExit().orTimeout(20, TimeUnit.SECONDS).join());
    }

    /** Looks ten times a second; fails when it has waited long enough. */
    public static void awaitThat(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!condition.getAsBoolean()) {
            Assertions.assertThat(System.nanoTime())
                    .as("still waiting: " + what)
                    .isLessThan(deadline);
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS))
                    .join();
        }
    }
}
