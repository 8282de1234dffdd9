package io.cupel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The real launcher as a process of its own, spoken to over HTTP only.
 *
 * <p>Almost every black-box test shares one: {@link #shared()} starts it when it is first asked for and stops it with the
 * JVM. Its log is {@code target/it-server.log}.
 *
 * <pre>{@code
 * class ProjectsApiIT {
 *     private final ApiClient ann = CupelServer.shared().newUser();
 *
 *     @Test
 *     void refusesABlankName() {
 *         ann.post("/api/projects", Map.of("name", " ")).expectError(422, "Project name must not be empty");
 *     }
 * }
 * }</pre>
 *
 * <p>{@code -Dcupel.it.url=http://localhost:8888} lets the tests use a server that runs already, started with
 * {@code RATELIMIT_TRUSTED_PROXIES=127.0.0.1}. A test that must stop, kill or configure its server makes one with
 * {@link #with} and {@link #start}.
 */
public final class CupelServer implements AutoCloseable {
    private static final Path DIST = Path.of(System.getProperty("cupel.dist", "target/cupel"));
    private static final Duration START = Duration.ofMinutes(6);
    /** The agent that counts which lines ran, if the build runs with one. */
    private static final List<String> COVERAGE = Stream.of(
                    System.getProperty("cupel.it.agent", "").split(" "))
            .filter(option -> option.startsWith("-javaagent:"))
            .toList();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port = freePort();
    private final Path data;
    private final Path log;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>();
    private List<String> compiler = List.of("-XX:TieredStopAtLevel=1");
    private List<String> coverage = COVERAGE;
    private List<String> before = List.of();
    private Path distribution = DIST;
    private Process process;

    private CupelServer(Path data, Path log) {
        this.data = data;
        this.log = log;
        // Each client of the tests has an address of its own, so that one test's logins do not use up another's rate
        // limit.
        environment.put("RATELIMIT_TRUSTED_PROXIES", "127.0.0.1");
    }

    /** The one server of this run. */
    public static RunningServer shared() {
        return Shared.SERVER;
    }

    private static final class Shared {
        static final RunningServer SERVER = start();

        private static RunningServer start() {
            String running = System.getProperty("cupel.it.url");
            return running == null ? startHere() : new RunningServer(running);
        }

        private static RunningServer startHere() {
            CupelServer server = with(newDataFolder(), Path.of("target/it-server.log"))
                    .set("AUTH_ADMIN_EMAIL", RunningServer.ADMIN)
                    .set("AUTH_ADMIN_PASSWORD", RunningServer.PASSWORD);
            return server.start().running();
        }
    }

    /** Not started yet. The data folder is the caller's, and is kept. */
    public static CupelServer with(Path data, Path log) {
        log.toFile().delete();
        return new CupelServer(data, log);
    }

    public static Path newDataFolder() {
        return TemporaryFolders.create("cupel-it-").resolve("data");
    }

    /** A setting as the operator gives it: an environment variable. */
    public CupelServer set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** With the compiler that an operator's server has; the tests do without, because it takes longer to start. */
    public CupelServer atFullSpeed() {
        compiler = List.of();
        return this;
    }

    /**
     * As another account: from a copy that it may read, and without counting coverage, whose agent and file it may not touch.
     *
     * @param command what stands before {@code java} on the command line
     */
    public CupelServer through(List<String> command, Path copy) {
        before = List.copyOf(command);
        distribution = copy;
        coverage = List.of();
        return this;
    }

    public CupelServer option(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Returns when the server says that it is ready, and fails with the end of its log if it never does. */
    public CupelServer start() {
        return launch().awaitReady();
    }

    /** As {@link #start}, for a process that was launched. */
    public CupelServer awaitReady() {
        long deadline = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new AssertionError("Cupel is not ready; the end of " + log + ":\n" + logTail());
            }
        }
        return this;
    }

    /** Starts the process and returns at once. */
    public CupelServer launch() {
        try {
            ProcessBuilder builder = new ProcessBuilder(commandLine())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            log.toAbsolutePath().toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
            TemporaryFolders.stopFirst(this);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> commandLine() {
        List<String> line = new ArrayList<>(before);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + distribution.resolve("server-config/jvm.options"),
                "-Xmx1g"));
        line.addAll(compiler);
        line.addAll(coverage);
        line.addAll(List.of(
                "-jar",
                distribution.resolve("cupel.jar").toString(),
                "--port",
                Integer.toString(port),
                "--data",
                data.toString()));
        line.addAll(options);
        return line;
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return ended(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean ended(Duration patience) {
        try {
            process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public RunningServer running() {
        return new RunningServer(url());
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public Process process() {
        return process;
    }

    public Path data() {
        return data;
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String logTail() {
        List<String> lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    /** As a power cut: nothing gets a chance to tidy up. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As Ctrl-C or an operator's stop; waits for the end, whose exit code tells how it went. */
    public int stop() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit()
                    .orTimeout(60, TimeUnit.SECONDS)
                    .exceptionally(late -> process.destroyForcibly())
                    .join();
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
