package io.cupel.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        try (DataFolder data = DataFolder.open(parent.resolve("a/b"))) {
            assertThat(permissions(data.root())).isEqualTo("rwx------");
            assertThat(permissions(data.folder("storage"))).isEqualTo("rwx------");
        }
    }

    @Test
    void closesAFolderThatStoodOpen() throws IOException {
        Files.createDirectory(
                parent.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        try (DataFolder data = DataFolder.open(parent.resolve("open"))) {
            assertThat(permissions(data.root())).isEqualTo("rwx------");
        }
    }

    @Test
    void belongsToOneLauncherAtATime() throws IOException {
        try (DataFolder data = DataFolder.open(parent)) {
            assertThatThrownBy(() -> DataFolder.open(data.root()))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("is in use by another Cupel");
        }
    }

    @Test
    void isFreeAgainAfterItsLauncher() throws IOException {
        DataFolder.open(parent).close();

        DataFolder.open(parent).close();
    }

    @Test
    void cannotBeAFile() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("as data folder");
    }

    @Test
    void clearsWhatAPredecessorLeftWithoutFollowingLinks() throws IOException {
        Path elsewhere = Files.createFile(
                Files.createDirectory(parent.resolve("elsewhere")).resolve("precious"));
        try (DataFolder data = DataFolder.open(parent.resolve("data"))) {
            Files.createSymbolicLink(data.folder("tmp").resolve("link"), elsewhere.getParent());
            Files.createFile(data.folder("tmp").resolve("left-over"));

            assertThat(data.emptyFolder("tmp")).isEmptyDirectory();
        }
        assertThat(elsewhere).exists();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
