package io.cupel.engine.h2o;

import io.cupel.engine.EngineException;
import io.cupel.engine.EngineException.Reason;
import io.cupel.engine.EngineSettings;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Supervises an engine of our own: a child process on loopback, with a name and password made for this start. It is started on
 * first need, again when it has died (waiting longer after each failure), and anew after so many runs.
 */
final class LocalH2oProcess implements EngineNode {
    private static final Logger LOG = Logger.getLogger(LocalH2oProcess.class.getName());
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 3;
    private static final long LOOK_MILLIS = 100;
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "LANG", "LC_ALL", "TZ");
    private static final String USER = "cupel";

    private final EngineSettings settings;
    private final NodeFolder folder;
    private final Leftover leftover;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable Process process;
    private @Nullable Endpoint endpoint;
    private int runs;
    private boolean closed;

    LocalH2oProcess(EngineSettings settings) {
        this.settings = settings;
        this.folder = new NodeFolder(settings.work().resolve("local"));
        this.leftover = new Leftover(folder.processFile());
    }

    @Override
    public synchronized Endpoint connect() throws InterruptedException {
        Endpoint running = endpoint;
        if (running != null && !isGone()) {
            return running;
        }
        Endpoint started = startPatiently();
        endpoint = started;
        runs = 0;
        return started;
    }

    private Endpoint startPatiently() throws InterruptedException {
        Duration wait = FIRST_BACK_OFF;
        for (int attempt = 1; ; attempt++) {
            try {
                return start();
            } catch (IOException failed) {
                LOG.log(Level.WARNING, "The training engine does not start (attempt " + attempt + ")", failed);
                stopProcess();
                if (attempt == ATTEMPTS) {
                    throw new EngineException(Reason.UNAVAILABLE, "The training engine does not start", failed);
                }
                wait(wait.toMillis());
                wait = wait.multipliedBy(3);
            }
        }
    }

    private Endpoint start() throws IOException, InterruptedException {
        if (closed) {
            throw new EngineException(Reason.UNAVAILABLE, "The server is stopping");
        }
        requireJars();
        folder.hold();
        leftover.kill();
        String name = "cupel-" + secret(9);
        String password = secret(24);
        folder.prepare(USER + ": " + password + "\n");
        Process child = launch(name);
        process = child;
        leftover.remember(child.toHandle(), name);
        Endpoint ready = awaitReady(child, password);
        LOG.log(Level.INFO, "The training engine listens at {0}, process {1,number,#}", new Object[] {ready, child.pid()
        });
        return ready;
    }

    private void requireJars() throws IOException {
        if (!Files.isDirectory(settings.home().resolve("lib"))) {
            throw new IOException("cupel.engine.home is not a folder with the engine's jars");
        }
    }

    private Process launch(String name) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(NodeCommand.of(settings, folder, name));
        builder.directory(folder.node().toFile());
        builder.redirectErrorStream(true)
                .redirectOutput(Redirect.to(folder.output().toFile()));
        // The server's environment holds the database's password, which is none of the engine's business.
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder.start();
    }

    private Endpoint awaitReady(Process child, String password) throws IOException, InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end) {
            if (child.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException("It ended with code " + child.exitValue() + ": " + folder.lastWords());
            }
            Optional<String> address = folder.address();
            if (address.isPresent()) {
                Endpoint candidate = Endpoint.of(URI.create("http://" + address.get()), USER, password);
                String clusterId = healthy(candidate);
                if (clusterId != null) {
                    return candidate.pinnedTo(clusterId);
                }
            }
        }
        throw new IOException("It is not ready after " + START_LIMIT + ": " + folder.lastWords());
    }

    /** An open port proves nothing: only an authenticated answer does. */
    private static @Nullable String healthy(Endpoint candidate) throws InterruptedException {
        try {
            H2oHttp http = new H2oHttp(candidate);
            return new H2oClient(http).cloud(H2oHttp.READ).isWhole() ? http.clusterId() : null;
        } catch (EngineException | H2oCallException notYet) {
            LOG.log(Level.FINE, "The training engine is not ready yet", notYet);
            return null;
        }
    }

    private String secret(int bytes) {
        byte[] secret = new byte[bytes];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    @Override
    public boolean isGone() {
        Process child = process;
        return child == null || !child.isAlive();
    }

    @Override
    public synchronized void kill(String why) {
        LOG.log(Level.WARNING, "Killing the training engine: {0}", why);
        stopProcess();
    }

    @Override
    public synchronized void runEnded() {
        runs++;
        if (runs >= settings.recycleAfter()) {
            LOG.log(Level.INFO, "The training engine has done {0} runs and will be started anew", runs);
            stopProcess();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        stopProcess();
        folder.close();
    }

    /** It keeps nothing that is worth a slow farewell. */
    private void stopProcess() {
        Process child = process;
        endpoint = null;
        if (child == null) {
            return;
        }
        child.destroyForcibly();
        try {
            child.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
            leftover.forget();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "The engine's process file stays", stays);
        }
        process = null;
    }

    Optional<Long> pid() {
        return Optional.ofNullable(process).map(Process::pid);
    }

    /** What the kernel does when this process dies. */
    void closePipe() throws IOException {
        Process child = process;
        if (child != null) {
            child.getOutputStream().close();
        }
    }

    boolean awaitEnd(long seconds) throws InterruptedException {
        Process child = process;
        return child == null || child.waitFor(seconds, TimeUnit.SECONDS);
    }
}
