package io.cupel.datasets.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableIngestTest {
    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String separator) throws IOException {
        IngestedTable table = Tables.ingest("a,b,c\n1,x,2.5\n2,y,3.5\n".replace(",", separator), work);

        assertThat(table.columns()).containsExactly("a", "b", "c");
        assertThat(Tables.rows(table, work)).containsExactly(List.of("1", "x", "2.5"), List.of("2", "y", "3.5"));
    }

    @Test
    void readsDecimalCommasBetweenSemicolons() throws IOException {
        IngestedTable table = Tables.ingest("price;qty\n1,5;2\n20;3\n,5;1\n".replace("\n,5", "\n0,5"), work);

        assertThat(Tables.types(table, work)).containsEntry("price", "DOUBLE").containsEntry("qty", "BIGINT");
        assertThat(Tables.rows(table, work)).extracting(row -> row.get(0)).containsExactly("1.5", "20.0", "0.5");
    }

    @Test
    void keepsQuotedSeparatorsQuotesAndLineBreaks() throws IOException {
        IngestedTable table = Tables.ingest("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n\"two\nlines\",z\n", work);

        assertThat(Tables.rows(table, work)).containsExactly(List.of("x, y", "say \"hi\""), List.of("two\nlines", "z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryLineEnd(String lineEnd) throws IOException {
        IngestedTable table = Tables.ingest(String.join(lineEnd, "a,b", "1,2", "3,4"), work);

        assertThat(Tables.rows(table, work)).containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void readsMixedLineEndsAndEmptyLinesAnywhere() throws IOException {
        IngestedTable table = Tables.ingest("\n\na,b\r\n1,2\n\n3,4\r\n\r\n5,6\n\n", work);

        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(Tables.rows(table, work)).hasSize(3);
    }

    @Test
    void readsALoneColumn() throws IOException {
        IngestedTable table = Tables.ingest("word\nyes\n\nno\nmaybe\n", work);

        assertThat(Tables.rows(table, work)).containsExactly(List.of("yes"), List.of("no"), List.of("maybe"));
    }

    @Test
    void readsOneRow() throws IOException {
        IngestedTable table = Tables.ingest("a,b\n1,x\n", work);

        assertThat(table.rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void readsEveryEncoding(String charset) throws IOException {
        IngestedTable table = Tables.ingest("stadt,größe\nKöln,1\nMálaga,2\n", Charset.forName(charset), work);

        assertThat(table.columns()).containsExactly("stadt", "größe");
        assertThat(Tables.rows(table, work)).extracting(row -> row.get(0)).containsExactly("Köln", "Málaga");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void leavesOutAByteOrderMark(String charset) throws IOException {
        IngestedTable table = Tables.ingest("\ufeffid,städte\n1,Köln\n2,Ulm\n", Charset.forName(charset), work);

        assertThat(table.columns()).containsExactly("id", "städte");
    }

    @Test
    void readsTheEuroSignOfWindows() throws IOException {
        IngestedTable table = Tables.ingest("a,b\n5 €,x\n7 €,y\n", Charset.forName("windows-1252"), work);

        assertThat(Tables.rows(table, work).get(0).get(0)).isEqualTo("5 €");
    }

    @Test
    void tellsDuplicateAndEmptyHeadersApart() throws IOException {
        IngestedTable table = Tables.ingest("a,A,,a, ,a_2\n1,2,3,4,5,6\n", work);

        assertThat(table.columns()).containsExactly("a", "A_2", "column_3", "a_3", "column_5", "a_2_2");
    }

    @Test
    void namesColumnsOfATableWithoutHeader() throws IOException {
        IngestedTable table = Tables.ingest("1,x,2.5\n2,y,3.5\n3,z,4.5\n", work);

        assertThat(table.columns()).containsExactly("column_1", "column_2", "column_3");
        assertThat(table.rows()).isEqualTo(3);
    }

    @Test
    void takesYearsForAHeader() throws IOException {
        IngestedTable table = Tables.ingest("country,2019,2020\nA,1,2\nB,3,4\n", work);

        assertThat(table.columns()).containsExactly("country", "2019", "2020");
    }

    @Test
    void readsTwoThousandColumns() throws IOException {
        String header = IntStream.range(0, 2_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        String row = IntStream.range(0, 2_000).mapToObj(i -> "" + i).collect(Collectors.joining(","));

        IngestedTable table = Tables.ingest(header + "\n" + row + "\n" + row + "\n", work);

        assertThat(table.columns()).hasSize(2_000);
        assertThat(Tables.rows(table, work).get(1)).endsWith("1998", "1999");
    }

    @Test
    void readsAVeryLongRecord() throws IOException {
        String longText = "ü".repeat(900_000);
        IngestedTable table = Tables.ingest("a,b\nx,y\n" + longText + "," + longText + "\n", work);

        assertThat(Tables.rows(table, work).get(1)).containsExactly(longText, longText);
    }

    /** Three values of a column, divided by bars, and the type they make; an underline stands for a blank. */
    private static final String TYPES = """
            1|2|-3                                                         BIGINT
            +1|2|0                                                         BIGINT
            1|2.5|1e3                                                      DOUBLE
            .5|5.|-0.0                                                     DOUBLE
            007|010|011                                                    VARCHAR
            1|2|oops                                                       VARCHAR
            1|1e400|2                                                      VARCHAR
            1234567890123456789|1|2                                        VARCHAR
            yes|no|yes                                                     VARCHAR
            true|FALSE|True                                                BOOLEAN
            true|false|maybe                                               VARCHAR
            2026-02-10|2024-02-29|2026-1-5                                 DATE
            2026-02-10|2023-02-29|2026-01-05                               VARCHAR
            2026-02-10T09:00:00Z|2026-02-10_09:00|2026-02-11               TIMESTAMP
            31/12/2024|01/02/2025|05/06/2025                               DATE
            12/31/2024|01/02/2025|05/06/2025                               DATE
            12/31/2024|31/12/2024|05/06/2025                               VARCHAR
            1/1/11|12/31/12|2/3/11                                         DATE
            31.12.2024_10:00|01.02.2025_23:59|05.06.2025                   TIMESTAMP
            1.2.3|4.5.6|7.8.9                                              VARCHAR
            $5.00|12%|3                                                    VARCHAR
            NA|N/A|?                                                       VARCHAR
            0x1F|1|2                                                       VARCHAR
            """;

    @Test
    void choosesTheTypeThatFitsEveryValueOfAColumn() throws IOException {
        List<String[]> cases =
                TYPES.lines().map(line -> line.strip().split(" +")).toList();
        StringBuilder csv = new StringBuilder(header(cases.size()));
        for (int row = 0; row < 3; row++) {
            int value = row;
            csv.append(cases.stream()
                            .map(example -> example[0].split("\\|", -1)[value].replace('_', ' '))
                            .collect(Collectors.joining(";")))
                    .append('\n');
        }

        IngestedTable table = Tables.ingest(csv.toString(), work);

        assertThat(Tables.types(table, work).values())
                .containsExactlyElementsOf(
                        cases.stream().map(example -> example[1]).toList());
        assertThat(Tables.missing(table, work)).containsOnlyKeys("c" + (cases.size() - 2));
    }

    private static String header(int columns) {
        return IntStream.range(0, columns).mapToObj(i -> "c" + i).collect(Collectors.joining(";")) + "\n";
    }

    @Test
    void readsDatesDayFirstWhenOneOfThemCanOnlyBe() throws IOException {
        IngestedTable table = Tables.ingest("x,d\na,31/12/2024\nb,01/02/2025\n", work);

        assertThat(Tables.rows(table, work)).extracting(row -> row.get(1)).containsExactly("2024-12-31", "2025-02-01");
    }

    @Test
    void movesOffsetsToUtc() throws IOException {
        IngestedTable table = Tables.ingest("x,t\na,2026-02-10T09:00:00+02:00\nb,2026-02-10T09:00:00.5Z\n", work);

        assertThat(Tables.rows(table, work))
                .extracting(row -> row.get(1))
                .containsExactly("2026-02-10 07:00:00.0", "2026-02-10 09:00:00.5");
    }

    @Test
    void takesWordsAndBlanksOfAnyLengthForMissing() throws IOException {
        IngestedTable table = Tables.ingest("n,s\n1,a\n NA ,   \n,?\n   ,-\n2, b \n", work);

        assertThat(Tables.types(table, work)).containsEntry("n", "BIGINT").containsEntry("s", "VARCHAR");
        assertThat(Tables.rows(table, work)).extracting(row -> row.get(1)).containsExactly("a", null, null, null, "b");
        assertThat(Tables.missing(table, work)).containsEntry("n", 3L).containsEntry("s", 3L);
    }

    @Test
    void seesAWordFarBelowTheSampleOfOtherReaders() throws IOException {
        String numbers =
                IntStream.range(0, 30_000).mapToObj(i -> "k," + i + "\n").collect(Collectors.joining());

        IngestedTable table = Tables.ingest("x,n\n" + numbers + "k,oops\n", work);

        assertThat(Tables.types(table, work)).containsEntry("n", "VARCHAR");
        assertThat(Tables.missing(table, work)).isEmpty();
    }

    @Test
    void keepsTheTypesOfParquet() throws IOException {
        Path made = Tables.parquet(
                "SELECT 1::TINYINT i, 2.5::FLOAT f, 'NaN'::DOUBLE d, true b, DATE '2026-01-02' t,"
                        + " TIMESTAMPTZ '2026-01-02 03:04:05+01' z, '' e, 1.25::DECIMAL(9,2) m, [1,2] l,"
                        + " uuid() u, 'x'::BLOB bytes, 'a'::ENUM('a','b') n",
                work.resolve("made"));

        IngestedTable table = Tables.ingest(made, work);

        assertThat(Tables.types(table, work).values())
                .containsExactly(
                        "BIGINT",
                        "FLOAT",
                        "DOUBLE",
                        "BOOLEAN",
                        "DATE",
                        "TIMESTAMP",
                        "VARCHAR",
                        "DECIMAL(9,2)",
                        "VARCHAR",
                        "VARCHAR",
                        "VARCHAR",
                        "VARCHAR");
        assertThat(Tables.missing(table, work)).containsOnlyKeys("d", "e");
        assertThat(Tables.rows(table, work).get(0)).contains("2026-01-02 02:04:05.0", "[1, 2]");
    }

    @Test
    void readsTextThatOnlyLooksLikeAnotherEncodingAtTheEnd() throws IOException {
        byte[] latin = ("a,b\n" + "x,y\n".repeat(50_000) + "é,z\n").getBytes(StandardCharsets.ISO_8859_1);

        IngestedTable table = Tables.ingest(latin, work);

        assertThat(table.rows()).isEqualTo(50_001);
        assertThat(Tables.rows(table, work).get(50_000)).containsExactly("é", "z");
    }
}
