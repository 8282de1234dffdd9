package io.cupel.datasets.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session must not do, whatever SQL it is given. */
class TableSessionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_text('/etc/passwd')",
                "SELECT * FROM read_text('WORK/../secret.txt')",
                "SELECT * FROM read_text('WORK/link')",
                "SELECT * FROM glob('/etc/*')",
                "COPY (SELECT 1) TO 'OUTSIDE/x.csv'",
                "ATTACH 'OUTSIDE/x.db'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SELECT * FROM read_csv('https://example.com/x.csv')",
                "SET enable_external_access = true",
                "SET memory_limit = '100GB'",
                "SET allowed_directories = ['/']"
            })
    void seesNothingButItsFolders(String sql) throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(work.resolve("link"), secret);

        try (TableSession session = open(work, Duration.ofSeconds(20))) {
            assertThatThrownBy(() ->
                            session.execute(sql.replace("WORK", work.toString()).replace("OUTSIDE", folder.toString())))
                    .isInstanceOf(TableException.class);
        }
    }

    @Test
    void stopsAStatementThatTakesTooLong() {
        try (TableSession session = open(folder.resolve("work"), Duration.ofSeconds(1))) {
            assertThatThrownBy(() ->
                            session.execute("SELECT sum(a.i * b.i) FROM range(10000000) a(i), range(10000000) b(i)"))
                    .isInstanceOfSatisfying(
                            TableException.class,
                            failure -> assertThat(failure.reason()).isEqualTo(TableException.Reason.TIMED_OUT));
        }
    }

    @Test
    void goesOnAfterAFailedStatement() {
        try (TableSession session = open(folder.resolve("work"), Duration.ofSeconds(20))) {
            assertThatThrownBy(() -> session.execute("SELECT nonsense")).isInstanceOf(TableException.class);

            assertThat(session.<Long>one("SELECT 42", row -> row.getLong(1))).isEqualTo(42);
        }
    }

    @Test
    void deletesOldCopiesOfTheNativeLibraryOnly() throws IOException {
        Path old = Files.writeString(folder.resolve("libduckdb_java123.so"), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Path fresh = Files.writeString(folder.resolve("libduckdb_java124.so"), "x");
        Path other = Files.writeString(folder.resolve("libother.so"), "x");
        Files.setLastModifiedTime(other, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));

        assertThat(NativeLeftOvers.deleteBefore(Instant.parse("2026-01-02T00:00:00Z"), folder))
                .isEqualTo(1);
        assertThat(fresh).exists();
        assertThat(other).exists();
    }

    private static TableSession open(Path work, Duration timeout) {
        return TableSession.open(new TableLimits(128L << 20, 1, 1L << 30, timeout), work, List.of());
    }
}
