package io.cupel.launcher.postgres;

import io.cupel.launcher.machine.Command;
import io.cupel.launcher.machine.DataFolder;
import io.cupel.launcher.machine.LaunchFailure;
import io.cupel.launcher.machine.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL as a child process that listens on loopback only. One thread starts and watches it; {@link #stop} may come
 * from another.
 */
public final class PostgresServer {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final long LOG_LIMIT_IN_BYTES = 16L << 20;
    private static final int START_ATTEMPTS = 5;

    private final PostgresBinaries binaries;
    private final PostgresCluster cluster;
    private final Path log;
    private final int port;
    private volatile @Nullable Process process;
    private volatile boolean isStopping;

    private PostgresServer(PostgresBinaries binaries, PostgresCluster cluster, Path log, int port) {
        this.binaries = binaries;
        this.cluster = cluster;
        this.log = log;
        this.port = port;
    }

    /** Returns once connections are accepted. A PostgreSQL that a killed launcher left behind is stopped first. */
    public static PostgresServer start(DataFolder data) {
        Path home = data.passage("postgres");
        PostgresBinaries binaries = PostgresBinaries.unpackedBelow(home);
        PostgresCluster cluster = PostgresCluster.openOrCreate(home.resolve("cluster"), data, binaries);
        Path log = data.folder("logs").resolve("postgresql.log");
        PostgresServer server = new PostgresServer(binaries, cluster, log, Ports.free());
        server.stopLeftOver();
        server.startAgain();
        return server;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresCluster.NAME;
    }

    public String user() {
        return PostgresCluster.NAME;
    }

    public String password() {
        return cluster.password();
    }

    /** Completes when PostgreSQL ends without having been asked to. */
    public CompletableFuture<Void> died() {
        return running().onExit().thenCompose(ended -> isStopping ? new CompletableFuture<>() : done());
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }

    /**
     * Starts on the same port as before, so that the server's connection pool finds it again. Tried a few times: the children of a
     * killed PostgreSQL take a moment to notice and hold its shared memory until then.
     */
    public void startAgain() {
        for (int attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
            if (isStopping || isUp()) {
                return;
            }
        }
        throw new LaunchFailure(
                "PostgreSQL does not start: " + lastComplaint() + " The whole story is in " + log + ".");
    }

    private boolean isUp() {
        try {
            PostmasterFile.in(cluster.folder()).removeIfStale();
            keepLogSmall();
            Process started = new ProcessBuilder(commandLine())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            process = started;
            return becomesReady(started);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot start PostgreSQL: " + e.getMessage(), e);
        }
    }

    private List<String> commandLine() {
        List<String> line = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", cluster.folder().toString()));
        settings().forEach(setting -> line.addAll(List.of("-c", setting)));
        return ownSession(cluster.account().command(line));
    }

    private List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "timezone=UTC",
                "log_timezone=UTC",
                // The detail of a refused row is the row: an e-mail address, say. It must not reach a log.
                "log_error_verbosity=terse",
                "jit=off");
    }

    /** Ctrl-C reaches every process of the terminal's foreground group; PostgreSQL must outlive the server that uses it. */
    private static List<String> ownSession(List<String> line) {
        List<String> whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(line);
        return whole;
    }

    private boolean becomesReady(Process started) {
        PostmasterFile file = PostmasterFile.in(cluster.folder());
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            if (file.saysReady(started.pid())) {
                return true;
            }
            if (hasEnded(started, LOOK)) {
                return false;
            }
        }
        started.destroyForcibly();
        return false;
    }

    private static boolean hasEnded(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while PostgreSQL was starting.", e);
        }
    }

    private void stopLeftOver() {
        OptionalLong pid = PostmasterFile.in(cluster.folder()).runningPostgres();
        pid.ifPresent(left -> {
            askToStop();
            ProcessHandle.of(left).ifPresent(ProcessHandle::destroyForcibly);
        });
    }

    /** Open transactions are rolled back, what was committed is on disk. Harmless when nothing runs. */
    public void stop() {
        isStopping = true;
        Process current = process;
        if (current != null && current.isAlive()) {
            askToStop();
            current.destroyForcibly();
        }
    }

    private void askToStop() {
        List<String> line = List.of(
                binaries.program("pg_ctl"),
                "stop",
                "--pgdata=" + cluster.folder(),
                "--mode=fast",
                "--timeout=" + STOP.toSeconds());
        Command.of(cluster.account().command(line)).run(STOP.plusSeconds(5));
    }

    private Process running() {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException("PostgreSQL was not started");
        }
        return current;
    }

    private void keepLogSmall() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_IN_BYTES) {
            Files.move(log, log.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String lastComplaint() {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                    .reduce((earlier, later) -> later)
                    .map(line -> line.substring(line.indexOf(']') + 1).strip() + ".")
                    .orElse("it ended at once.");
        } catch (IOException unreadable) {
            return "it ended at once.";
        }
    }
}
