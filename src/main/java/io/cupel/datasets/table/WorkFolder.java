package io.cupel.datasets.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of one task's own, readable by nobody else, gone with everything in it when the task ends. */
public final class WorkFolder implements AutoCloseable {
    private static final String PREFIX = "task-";

    private final Path path;

    private WorkFolder(Path path) {
        this.path = path;
    }

    public static WorkFolder create(Path parent) {
        try {
            // Temporary folders of Java are readable by their owner only.
            return new WorkFolder(Files.createTempDirectory(Files.createDirectories(parent), PREFIX)
                    .toAbsolutePath());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        delete(path);
    }

    /** Deletes folders of tasks that were killed: those not touched since {@code youngest}. */
    public static int deleteBefore(Instant youngest, Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return 0;
        }
        try (Stream<Path> folders = Files.list(parent)) {
            List<Path> stale = folders.filter(
                            folder -> String.valueOf(folder.getFileName()).startsWith(PREFIX))
                    .filter(folder -> isOlder(folder, youngest))
                    .toList();
            stale.forEach(WorkFolder::delete);
            return stale.size();
        }
    }

    private static boolean isOlder(Path folder, Instant youngest) {
        try {
            return Files.getLastModifiedTime(folder).toInstant().isBefore(youngest);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
