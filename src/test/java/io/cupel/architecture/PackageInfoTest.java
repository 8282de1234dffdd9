package io.cupel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageInfoTest {
    private static final Path ROOT = Path.of("src/main/java/io/cupel");

    @Test
    void everyModuleTellsWhatItOwns() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> silent = modules.filter(Files::isDirectory)
                    .filter(module -> !Files.exists(module.resolve("package-info.java")))
                    .toList();

            assertThat(silent).as("modules without package-info.java").isEmpty();
        }
    }
}
