package io.cupel.launcher.machine;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The one place on disk where state lives. Readable by its owner only, and held by one launcher at a time through a lock
 * of the operating system, which ends with the process however it ends.
 */
public final class DataFolder implements Closeable {
    private static final String PASSAGE = "rwx--x--x";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    public static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            FileTrees.createPrivate(root);
            return new DataFolder(root, lock(root));
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Cannot use " + root + " as data folder (" + reason(e)
                            + "). Choose a folder that you own with --data, or run as its owner.",
                    e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("cupel.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new LaunchFailure(
                    "The data folder " + root + " is in use by another Cupel. Stop it, or choose another with --data.");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }

    public Path root() {
        return root;
    }

    /** A private sub-folder, made when it is missing. */
    public Path folder(String name) {
        Path folder = root.resolve(name);
        try {
            FileTrees.createPrivate(folder);
            return folder;
        } catch (IOException e) {
            throw new LaunchFailure("Cannot use " + folder + " (" + reason(e) + ").", e);
        }
    }

    /** As {@link #folder}, and empty: what a killed predecessor left there goes. */
    public Path emptyFolder(String name) {
        try {
            FileTrees.delete(root.resolve(name));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot clear " + root.resolve(name) + " (" + reason(e) + ").", e);
        }
        return folder(name);
    }

    /** The account that the launcher runs as. */
    public int owner() {
        try {
            return FileTrees.owner(root);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot look at " + root + " (" + reason(e) + ").", e);
        }
    }

    /**
     * A sub-folder that everybody may pass through once {@link #letPass} was called, though not look around in: for a PostgreSQL that
     * must run as somebody else.
     */
    public Path passage(String name) {
        Path folder = folder(name);
        permit(folder, PASSAGE);
        return folder;
    }

    public void letPass() {
        permit(root, PASSAGE);
    }

    private static void permit(Path folder, String permissions) {
        try {
            FileTrees.permit(folder, permissions);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot change who may enter " + folder + " (" + reason(e) + ").", e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
