package io.cupel.datasets.table;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The driver unpacks 70 MB of native code to the temporary folder each time that it is loaded, and only a clean exit of the JVM
 * removes it. Deleting a copy that is still in use is harmless where files are unlinked, and refused elsewhere.
 */
public final class NativeLeftOvers {
    private NativeLeftOvers() {}

    /** Deletes the copies in {@code folder} made before {@code youngest}; a younger one may just be being loaded. */
    public static int deleteBefore(Instant youngest, Path folder) throws IOException {
        int deleted = 0;
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "libduckdb_java*.so*")) {
            for (Path copy : copies) {
                deleted += isOlder(copy, youngest) && Files.deleteIfExists(copy) ? 1 : 0;
            }
        }
        return deleted;
    }

    private static boolean isOlder(Path copy, Instant youngest) throws IOException {
        try {
            return Files.getLastModifiedTime(copy).toInstant().isBefore(youngest);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
