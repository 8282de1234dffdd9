package io.cupel.engine.h2o;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The local engine's own folder: readable by nobody else, held by one server at a time, empty at each start of the engine. */
final class NodeFolder implements AutoCloseable {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int TAIL = 2_000;

    private final Path root;
    private @Nullable FileChannel lock;

    NodeFolder(Path root) {
        this.root = root.toAbsolutePath();
    }

    /** @throws IOException also when another server of this machine uses the folder */
    void hold() throws IOException {
        if (lock != null) {
            return;
        }
        createPrivate(root);
        FileChannel channel = FileChannel.open(
                root.resolve("lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OWNER_ONLY_FILE);
        if (!isLocked(channel)) {
            channel.close();
            throw new IOException("The engine's work folder is in use by another server");
        }
        lock = channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock taken = channel.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    /** Throws away what the last engine left and lays the next one's files out. */
    void prepare(String realm) throws IOException {
        remove(node());
        for (Path folder : new Path[] {node(), temporary(), node().resolve("logs"), node().resolve("flows")}) {
            createPrivate(folder);
        }
        Files.createFile(realmFile(), OWNER_ONLY_FILE);
        Files.writeString(realmFile(), realm);
    }

    Path node() {
        return root.resolve("node");
    }

    Path temporary() {
        return node().resolve("tmp");
    }

    Path realmFile() {
        return node().resolve("realm.properties");
    }

    Path notifyFile() {
        return node().resolve("ready");
    }

    Path output() {
        return node().resolve("output.txt");
    }

    Path processFile() {
        return root.resolve("process.properties");
    }

    /** What the engine said last, for the log. */
    String lastWords() {
        try {
            String all = Files.readString(output());
            return all.substring(Math.max(0, all.length() - TAIL)).strip();
        } catch (IOException silent) {
            return "(nothing: " + silent.getClass().getSimpleName() + ")";
        }
    }

    Optional<String> address() throws IOException {
        if (!Files.exists(notifyFile())) {
            return Optional.empty();
        }
        String line = Files.readString(notifyFile()).strip();
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    static void createPrivate(Path folder) throws IOException {
        Files.createDirectories(folder, OWNER_ONLY_FOLDER);
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
                lock = null;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
