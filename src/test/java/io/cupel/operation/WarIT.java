package io.cupel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What operators carry about: nothing in it that no server of theirs would use. */
class WarIT {
    private static final Path WAR = Path.of(System.getProperty("cupel.war", "target/cupel/cupel.war"));

    @Test
    void bringsTheTableEngineForTheTwoPlatformsThatCupelRunsOn() throws IOException {
        List<String> natives = new ArrayList<>();
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            for (ZipEntry library : libraries(war)) {
                entries(war, library).stream()
                        .filter(name -> name.startsWith("libduckdb_java"))
                        .forEach(natives::add);
            }
        }

        assertThat(natives).containsExactlyInAnyOrder("libduckdb_java.so_linux_amd64", "libduckdb_java.so_linux_arm64");
    }

    @Test
    void containsNothingOfLauncherEngineAndServer() throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            assertThat(war.stream().map(ZipEntry::getName))
                    .isNotEmpty()
                    .noneMatch(name -> name.contains("io/cupel/launcher/") || name.contains("io/cupel/enginenode/"))
                    .noneMatch(name -> name.matches("WEB-INF/lib/(jackson|h2o-core|h2o-algos|payara|jakarta).*"));
        }
    }

    @Test
    void isSmallEnoughToBeCopiedAround() throws IOException {
        assertThat(Files.size(WAR)).isLessThan(64L << 20);
    }

    private static List<? extends ZipEntry> libraries(ZipFile war) {
        return war.stream()
                .filter(entry -> entry.getName().matches("WEB-INF/lib/.*\\.jar"))
                .toList();
    }

    private static List<String> entries(ZipFile war, ZipEntry library) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream jar = new ZipInputStream(war.getInputStream(library))) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
