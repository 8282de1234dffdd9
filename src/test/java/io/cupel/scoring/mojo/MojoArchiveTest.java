package io.cupel.scoring.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.scoring.ScoringFixtures;
import io.cupel.scoring.domain.FeatureType;
import io.cupel.scoring.domain.UnusableModelException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MojoArchiveTest {
    private static final ArchiveLimits SMALL = new ArchiveLimits(1 << 20, 1 << 22, 50, 200);

    @TempDir
    Path folder;

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        Path bomb = zip(1, 8 << 20);

        assertThat(Files.size(bomb)).isLessThan(20_000);
        refuses(bomb, "unpacks");
    }

    @Test
    void refusesTooManyEntries() throws IOException {
        refuses(zip(51, 1), "entries");
    }

    @Test
    void refusesALargeFileUnopened() throws IOException {
        Path large = folder.resolve("large.zip");
        Files.write(large, new byte[(1 << 20) + 1]);

        refuses(large, "bytes");
    }

    @Test
    void refusesAZipThatIsNoModel() throws IOException {
        Path zip = zip(2, 10);

        assertThatThrownBy(() -> Mojo.load(zip, SMALL))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("no model.ini");
    }

    @Test
    void refusesADeclarationThatWouldTakeAllMemory() throws IOException {
        Path hostile = folder.resolve("hostile.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(hostile))) {
            out.putNextEntry(new ZipEntry("model.ini"));
            out.write("[info]\nalgo = gbm\nn_columns = 2000000000\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> Mojo.load(hostile, SMALL)).isInstanceOf(UnusableModelException.class);
    }

    @Test
    void knowsColumnsThatAreTimes() {
        Mojo mojo = Mojo.load(ScoringFixtures.file("penguins-gbm"), ArchiveLimits.DEFAULT);

        assertThat(mojo.features())
                .filteredOn(feature -> feature.type() == FeatureType.DATETIME)
                .extracting("name")
                .containsExactly("Date Egg");
    }

    private static void refuses(Path file, String reason) {
        assertThatThrownBy(() -> MojoArchive.open(file, SMALL))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining(reason);
    }

    private Path zip(int entries, int bytes) throws IOException {
        Path file = folder.resolve("made.zip");
        try (OutputStream target = Files.newOutputStream(file);
                ZipOutputStream out = new ZipOutputStream(target)) {
            for (int i = 0; i < entries; i++) {
                out.putNextEntry(new ZipEntry("entry" + i));
                out.write(new byte[bytes]);
            }
        }
        return file;
    }
}
