package io.cupel.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDeliveryTest {
    @TempDir
    Path parent;

    @Test
    void writesAFileThatOnlyTheServersAccountCanRead() throws IOException {
        Path folder = parent.resolve("outbox");

        new FolderDelivery(folder).deliver(new Mail("ann@example.org", "Set a new password", "the token"));

        assertThat(permissions(folder)).isEqualTo("rwx------");
        List<Path> files = filesIn(folder);
        assertThat(files).hasSize(1);
        assertThat(permissions(files.get(0))).isEqualTo("rw-------");
        assertThat(files.get(0)).content().contains("To: ann@example.org", "Subject: Set a new password", "the token");
    }

    @Test
    void aMailSaysNothingOfItselfInALog() {
        assertThat(new Mail("ann@example.org", "Hello", "the token")).hasToString("Mail[Hello]");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
