package io.cupel.storage.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.cupel.storage.BlobStore;
import io.cupel.storage.BlobStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocalBlobStoreTest extends BlobStoreContract {
    @Override
    protected BlobStore create(Path folder) {
        return new LocalBlobStore(folder);
    }

    @Test
    void letsNobodyElseReadAnything() throws IOException {
        put("a/b/c", "secret");
        blobs.take("a/d", Files.writeString(folder.resolve("open-to-all"), "secret"));

        try (Stream<Path> all = Files.walk(folder.resolve("store"))) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .endsWith("------"));
        }
    }

    @Test
    void takesAFileFromAnotherDisk() throws IOException {
        Path memory = Path.of("/dev/shm");
        assumeThat(memory).isWritable();
        Path file = Files.writeString(Files.createTempFile(memory, "cupel", ""), "from afar");

        assertThat(blobs.take("x", file).sizeInBytes()).isEqualTo(9);

        assertThat(text("x")).isEqualTo("from afar");
        assertThat(file).doesNotExist();
    }

    @Test
    void tightensAFolderThatWasOpen() throws IOException {
        Path open = Files.createDirectory(
                folder.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        create(open);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open)))
                .isEqualTo("rwx------");
    }

    @Test
    void deletesOnlyOldLeftOversOfWriters() throws IOException {
        Path incoming = folder.resolve("store/incoming");
        Path old = Files.writeString(incoming.resolve("old"), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Path fresh = Files.writeString(incoming.resolve("fresh"), "x");
        Files.setLastModifiedTime(fresh, FileTime.from(Instant.parse("2026-01-03T00:00:00Z")));

        int deleted =
                new LocalBlobStore(folder.resolve("store")).deleteIncomingBefore(Instant.parse("2026-01-02T00:00:00Z"));

        assertThat(deleted).isEqualTo(1);
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void keepsOneSecretPerFolderAndName() throws IOException {
        byte[] first = SecretFile.in(folder.resolve("s1"), "secret");

        assertThat(first).hasSize(32).isEqualTo(SecretFile.in(folder.resolve("s1"), "secret"));
        assertThat(first).isNotEqualTo(SecretFile.in(folder.resolve("s2"), "secret"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("s1/secret"))))
                .isEqualTo("rw-------");
    }
}
