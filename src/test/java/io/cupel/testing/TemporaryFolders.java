package io.cupel.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Folders of servers under test: in the system's temporary folder, which the database's own account can enter, unlike many a
 * checkout. They take some 350 MB each and go with the tests, once the servers in them have stopped.
 */
public final class TemporaryFolders {
    private static final Queue<CupelServer> SERVERS = new ConcurrentLinkedQueue<>();
    private static final Queue<Path> FOLDERS = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFolders::tidyUp));
    }

    private TemporaryFolders() {}

    public static Path create(String prefix) {
        try {
            Path folder = Files.createTempDirectory(prefix);
            FOLDERS.add(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void stopFirst(CupelServer server) {
        SERVERS.add(server);
    }

    private static void tidyUp() {
        SERVERS.forEach(CupelServer::close);
        FOLDERS.forEach(TemporaryFolders::delete);
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
