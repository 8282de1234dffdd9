package io.cupel.datasets.ingest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.platform.error.DomainException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file that is refused, with the exact text. */
class BadFilesTest {
    @TempDir
    Path work;

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a,b,c~1,2,3~4,5~6,7,8 ! line 3: expected 3 fields, found 2",
                "a,b~1,2~1,2,3 ! line 3: expected 2 fields, found 3",
                "a,b~1,2~~~1,2,3 ! line 5: expected 2 fields, found 3",
                "a,b~\"x~y\",2~3 ! line 4: expected 2 fields, found 1",
                "a,b~1,2~3,\"open~5,6~7,8 ! line 3: quote not closed",
                "a,b~1,2~\"x\"y,2 ! line 3: text after a closing quote",
                "a,b~1,2~1,\u0000~3,4 ! line 3: NUL character"
            })
    void namesTheLineOfWhatCannotBeRead(String content, String detail) {
        assertRefused(
                content.strip().replace("~", "\n").getBytes(StandardCharsets.UTF_8), "Could not parse CSV: " + detail);
    }

    @Test
    void refusesAFieldThatNoTableHas() {
        String endless = "a,b\n1,2\n" + "x".repeat(2 << 20) + ",y\n";

        assertRefused(endless.getBytes(StandardCharsets.UTF_8), "Could not parse CSV: line 3: field too long");
    }

    @Test
    void refusesARecordThatNoTableHas() {
        String header = "a,".repeat(30) + "b\n";
        String huge = header + ("x".repeat(100_000) + ",").repeat(30) + "y\n";

        assertRefused(huge.getBytes(StandardCharsets.UTF_8), "Could not parse CSV: line 2: record too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n  \n", "a,b,c", "a,b,c\n", "a\n", "\ufeff", "\ufeffa,b\r\n\r\n"})
    void refusesFilesWithoutARow(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "File is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n1 0 obj",
                "<!DOCTYPE html><html><body>a,b\n1,2</body></html>",
                "<?xml version=\"1.0\"?><a/>",
                "  <html>",
                "{\"a\": 1}",
                "[{\"a\": 1}]",
                "PK\u0003\u0004 zip",
                "\u007fELF",
                "PAR1",
                "PAR1 and then nothing of the kind, for some hundred bytes, so that a footer might be"
            })
    void refusesWhatIsNoTable(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), "Unsupported file type");
    }

    @Test
    void refusesPackedFilesWhateverIsInside() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }

        assertRefused(packed.toByteArray(), "Unsupported file type");
    }

    @Test
    void refusesRandomBytes() {
        byte[] noise = new byte[10_000];
        new Random(42).nextBytes(noise);

        assertRefused(noise, "Unsupported file type");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 8, 100, 500, -1, -9})
    void refusesAParquetFileThatWasCut(int length) throws IOException {
        byte[] whole =
                Files.readAllBytes(Tables.parquet("SELECT i, 'text ' || i t FROM range(1000) r(i)", work.resolve("m")));

        assertRefused(Arrays.copyOf(whole, length < 0 ? whole.length + length : length), "Unsupported file type");
    }

    @Test
    void refusesAParquetFileWithADamagedFooter() throws IOException {
        byte[] bytes = Files.readAllBytes(Tables.parquet("SELECT i FROM range(1000) r(i)", work.resolve("m")));
        Arrays.fill(bytes, bytes.length - 60, bytes.length - 8, (byte) 0x5a);

        assertRefused(bytes, "Unsupported file type");
    }

    @Test
    void refusesAParquetFileWithoutRows() throws IOException {
        byte[] bytes = Files.readAllBytes(Tables.parquet("SELECT 1 i WHERE false", work.resolve("m")));

        assertRefused(bytes, "File is empty");
    }

    @Test
    void refusesMoreColumnsThanTheLimit() {
        assertRefused(
                ("a,".repeat(5_000) + "b\n" + "1,".repeat(5_000) + "2\n").getBytes(StandardCharsets.UTF_8),
                "Too many columns (limit 5000)");
    }

    private void assertRefused(byte[] content, String detail) {
        assertThatThrownBy(() -> Tables.ingest(content, work.resolve("upload")))
                .isInstanceOf(DomainException.class)
                .hasMessage(detail);
    }
}
