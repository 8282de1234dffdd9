package io.cupel.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * PostgreSQL's own {@code postmaster.pid}: first line the process id, fourth the port, eighth the state ("ready" once
 * connections are accepted). Left behind when PostgreSQL is killed.
 */
record PostmasterFile(Path cluster) {
    private static final int STATE_LINE = 7;

    static PostmasterFile in(Path cluster) {
        return new PostmasterFile(cluster);
    }

    private Path path() {
        return cluster.resolve("postmaster.pid");
    }

    boolean saysReady(long pid) {
        List<String> lines = lines();
        return lines.size() > STATE_LINE
                && lines.get(0).equals(Long.toString(pid))
                && lines.get(STATE_LINE).startsWith("ready");
    }

    /** The process named in the file, if it is alive and really a PostgreSQL of this folder, not a later process of the same number. */
    OptionalLong runningPostgres() {
        List<String> lines = lines();
        if (lines.isEmpty() || !lines.get(0).matches("\\d{1,9}")) {
            return OptionalLong.empty();
        }
        long pid = Long.parseLong(lines.get(0));
        return isPostgresHere(pid) ? OptionalLong.of(pid) : OptionalLong.empty();
    }

    private boolean isPostgresHere(long pid) {
        try {
            String commandLine = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
            return commandLine.contains("postgres") && commandLine.contains(cluster.toString());
        } catch (IOException noSuchProcess) {
            return false;
        }
    }

    /** Removes the file when its process is gone: PostgreSQL would refuse to start if the number had been given to another program. */
    void removeIfStale() throws IOException {
        if (runningPostgres().isEmpty()) {
            Files.deleteIfExists(path());
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path());
        } catch (IOException absent) {
            return List.of();
        }
    }
}
