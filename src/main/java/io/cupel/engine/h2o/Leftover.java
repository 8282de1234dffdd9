package io.cupel.engine.h2o;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The engine of a server that was killed. It is known by process id, start time and the mark on its command line together, since
 * ids are used again, and only then killed.
 */
final class Leftover {
    private static final Logger LOG = Logger.getLogger(Leftover.class.getName());
    private static final long PATIENCE_SECONDS = 10;

    private final Path file;

    Leftover(Path file) {
        this.file = file;
    }

    void remember(ProcessHandle process, String name) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("pid", String.valueOf(process.pid()));
        properties.setProperty("name", name);
        process.info().startInstant().ifPresent(start -> properties.setProperty("start", start.toString()));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    void kill() throws IOException, InterruptedException {
        Optional<ProcessHandle> found = find();
        if (found.isPresent()) {
            LOG.log(
                    Level.WARNING,
                    "Killing the training engine that an earlier server left behind, process {0,number,#}",
                    found.get().pid());
            found.get().destroyForcibly();
            awaitEnd(found.get());
        }
        forget();
    }

    private Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return pid(properties).flatMap(ProcessHandle::of).filter(process -> isOurs(process, properties));
    }

    private static Optional<Long> pid(Properties properties) {
        try {
            return Optional.of(Long.valueOf(properties.getProperty("pid", "")));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(ProcessHandle process, Properties properties) {
        String mark = NodeCommand.mark(properties.getProperty("name", "?"));
        boolean marked =
                process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(mark::equals);
        boolean sameStart = process.info()
                .startInstant()
                .map(Instant::toString)
                .filter(start -> start.equals(properties.getProperty("start")))
                .isPresent();
        return marked && sameStart;
    }

    private static void awaitEnd(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException stillThere) {
            LOG.log(Level.WARNING, "The left-over training engine does not end", stillThere);
        }
    }
}
