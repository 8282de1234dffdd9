package io.cupel.datasets.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.datasets.ingest.IngestedTable;
import io.cupel.datasets.ingest.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTableTest {
    private static final String CSV = "name,Größe (cm),born,seen,ok,file_row_number\n"
            + "\"O'Neil, \"\"Al\"\"\",1.5,2001-02-03,2026-01-02 03:04:05,true,7\n"
            + ",NA,,,,\n"
            + "NAomi,2,1999-12-31,2026-01-02 03:04:06,false,8\n";

    @TempDir
    Path folder;

    @Test
    void pagesThroughRowsByName() throws IOException {
        List<Map<String, Object>> page = table(CSV).page(2, 1);

        assertThat(page).hasSize(2);
        assertThat(page.get(0).values()).containsOnlyNulls();
        assertThat(page.get(1))
                .containsEntry("name", "NAomi")
                .containsEntry("Größe (cm)", 2.0)
                .containsEntry("born", "1999-12-31")
                .containsEntry("seen", "2026-01-02T03:04:06Z")
                .containsEntry("ok", false)
                .containsEntry("file_row_number_2", 8L);
    }

    @Test
    void writesCsvThatAnEngineReadsWithoutGuessing() throws IOException {
        Path target = folder.resolve("out.csv");

        long rows = table(CSV).writeCsv(List.of("name", "Größe (cm)", "born", "seen", "ok"), RowPart.ALL, target);

        assertThat(rows).isEqualTo(3);
        assertThat(Files.readString(target))
                .isEqualTo("\"name\",Größe (cm),born,seen,\"ok\"\n"
                        + "\"O'Neil, \"\"Al\"\"\",1.5,2001-02-03 00:00:00,2026-01-02 03:04:05,\"true\"\n"
                        + ",,,,\n"
                        + "\"NAomi\",2.0,1999-12-31 00:00:00,2026-01-02 03:04:06,\"false\"\n");
    }

    @Test
    void writesEveryRowIntoOneOfTwoParts() throws IOException {
        ParquetTable table = table(
                "i,s\n" + IntStream.range(0, 1_000).mapToObj(i -> i + ",x\n").collect(Collectors.joining()));
        Path first = folder.resolve("first.csv");
        Path rest = folder.resolve("rest.csv");

        long taken = table.writeCsv(List.of("i"), RowPart.first(0.2, 42), first);
        long left = table.writeCsv(List.of("i"), RowPart.rest(0.2, 42), rest);

        assertThat(taken).isBetween(150L, 250L);
        assertThat(taken + left).isEqualTo(1_000);
        assertThat(Stream.of(first, rest).flatMap(ParquetTableTest::rows).distinct())
                .hasSize(1_000);
    }

    @Test
    void drawsTheSameSampleForTheSameSeed() throws IOException {
        ParquetTable table = table(CSV);

        assertThat(table.sample(List.of("name", "seen", "ok", "Größe (cm)"), 3, 1))
                .isEqualTo(table.sample(List.of("name", "seen", "ok", "Größe (cm)"), 3, 1))
                .contains(
                        Arrays.asList("NAomi", 1_767_323_046_000L, "false", 2.0),
                        Arrays.asList(null, null, null, null));
    }

    @Test
    void refusesAColumnThatIsNotThere() throws IOException {
        ParquetTable table = table(CSV);

        assertThatThrownBy(() -> table.sample(List.of("x\" FROM t; --"), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesNothingInTheWorkFolder() throws IOException {
        table(CSV).page(1, 0);

        try (Stream<Path> left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    private static Stream<String> rows(Path csv) {
        try {
            return Files.readAllLines(csv).stream().skip(1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ParquetTable table(String csv) throws IOException {
        IngestedTable ingested = Tables.ingest(csv, folder.resolve("t" + csv.hashCode()));
        return new ParquetTable(ingested.parquet(), folder.resolve("work"), Tables.LIMITS);
    }
}
