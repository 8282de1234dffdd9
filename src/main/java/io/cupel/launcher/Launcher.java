package io.cupel.launcher;

import io.cupel.launcher.demo.Demo;
import io.cupel.launcher.machine.DataFolder;
import io.cupel.launcher.machine.LaunchFailure;
import io.cupel.launcher.machine.Ports;
import io.cupel.launcher.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The whole run, in order: folder, database, settings, server, demo; then watching over the database until the process is
 * asked to end. What was started is stopped in the opposite order.
 */
final class Launcher {
    private static final int RESTARTS = 5;
    private static final Duration RESTART_WINDOW = Duration.ofMinutes(1);

    private final Options options;
    private final Distribution distribution;
    private final Settings settings = new Settings(System.getProperties(), System.getenv());
    private final Deque<Runnable> toStop = new ArrayDeque<>();

    Launcher(Options options, Distribution distribution) {
        this.options = options;
        this.distribution = distribution;
    }

    void run() {
        Ports.requireFree(options.host(), options.port());
        DataFolder data = DataFolder.open(options.data());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "cupel-stop"));
        Path scratch = data.emptyFolder("tmp");
        System.setProperty("java.io.tmpdir", scratch.toString());
        PostgresServer postgres = settings.isGiven("app.db.url") ? null : startPostgres(data);
        offerSettings(data);
        startServer(scratch);
        new Readiness(options.url()).await();
        Terminal.say("Cupel is ready at " + options.url() + " (data in " + data.root() + ", Ctrl-C stops).");
        if (options.isDemo()) {
            new Thread(() -> playDemo(data), "cupel-demo").start();
        }
        watch(postgres);
    }

    private void playDemo(DataFolder data) {
        try {
            new Demo(options.url(), data.root(), Terminal::write, Terminal.isInteractive()).play();
        } catch (LaunchFailure failure) {
            Terminal.complain(String.valueOf(failure.getMessage()));
            System.exit(1);
        }
    }

    private PostgresServer startPostgres(DataFolder data) {
        PostgresServer postgres = PostgresServer.start(data);
        onStop(postgres::stop);
        settings.offer("app.db.url", postgres.jdbcUrl());
        settings.offer("app.db.user", postgres.user());
        settings.offer("app.db.password", postgres.password());
        return postgres;
    }

    private void offerSettings(DataFolder data) {
        settings.offer("storage.folder", data.folder("storage"));
        settings.offer("datasets.work-folder", data.emptyFolder("work"));
        settings.offer("mail.folder", data.folder("outbox"));
        settings.offer("auth.public-url", options.url());
        settings.offer("cupel.engine.home", distribution.engine());
        settings.offer("cupel.engine.work-folder", data.folder("engine"));
    }

    private void startServer(Path scratch) {
        try {
            PayaraServer server = PayaraServer.start(options, distribution, scratch);
            onStop(server::stop);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot start the server: " + e.getMessage(), e);
        }
    }

    /** PostgreSQL comes back when it dies, unless it keeps dying; without it the server is of no use. */
    private void watch(@Nullable PostgresServer postgres) {
        Deque<Long> deaths = new ArrayDeque<>();
        while (postgres != null) {
            postgres.died().join();
            Terminal.complain("PostgreSQL ended unexpectedly; starting it again.");
            deaths.add(System.nanoTime());
            if (deaths.size() > RESTARTS && deaths.getLast() - deaths.remove() < RESTART_WINDOW.toNanos()) {
                throw new LaunchFailure("PostgreSQL keeps ending; giving up. Its log is in the data folder.");
            }
            postgres.startAgain();
        }
    }

    private synchronized void onStop(Runnable action) {
        toStop.push(action);
    }

    private synchronized void stopAll() {
        Terminal.silenceServer();
        while (!toStop.isEmpty()) {
            tryToStop(toStop.pop());
        }
    }

    /** One part that does not stop must not keep the others running. */
    private static void tryToStop(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            Terminal.complain("while stopping: " + e.getMessage());
        }
    }
}
