package io.cupel.datasets.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.datasets.domain.CellRewrite;
import io.cupel.datasets.domain.RowGroups;
import io.cupel.datasets.domain.TableRewrite;
import io.cupel.datasets.ingest.IngestedTable;
import io.cupel.datasets.ingest.Tables;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableRewriterTest {
    private static final String CSV = """
            Full "Name",e-mail 😀,born,age,"x'; DROP TABLE t; --",row_group
            Ann,a@b.de,1985-03-07,41,1.5,p
            ,,,,,
            Žofie,z@b.cz,1999-12-31,26,2.25,q
            Ann,c@b.de,1985-03-08,41,0.5,r
            """;

    @TempDir
    Path folder;

    private Path target() {
        return folder.resolve("out.parquet");
    }

    private TableRewriter rewriter(String csv) throws IOException {
        IngestedTable table = Tables.ingest(csv, folder.resolve("in"));
        return new TableRewriter(new ParquetTable(table.parquet(), folder.resolve("work"), Tables.LIMITS));
    }

    private List<List<@Nullable Object>> rows() {
        try (TableSession session = TableSession.open(Tables.LIMITS, folder, List.of())) {
            List<ParquetFile.Column> columns = ParquetFile.columns(session, target());
            return session.list("FROM " + Sql.parquet(target()), row -> {
                List<@Nullable Object> cells = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    Object cell = row.getObject(i);
                    cells.add(cell instanceof Number || cell == null ? cell : cell.toString());
                }
                return cells;
            });
        }
    }

    private Map<String, String> types() {
        try (TableSession session = TableSession.open(Tables.LIMITS, folder, List.of())) {
            return ParquetFile.columns(session, target()).stream()
                    .collect(Collectors.toMap(ParquetFile.Column::name, ParquetFile.Column::type));
        }
    }

    @Test
    void changesCellsAndKeepsTheRest() throws IOException {
        List<CellRewrite> cells = List.of(
                CellRewrite.ofEach("Full \"Name\"", name -> name.toUpperCase(Locale.ROOT), true),
                CellRewrite.ofEach("age", age -> age.charAt(0) + "0", true),
                CellRewrite.ofEach("born", born -> born.substring(0, 4), false),
                CellRewrite.ofEach("x'; DROP TABLE t; --", value -> "<" + value + ">", false));

        rewriter(CSV).rewrite(new TableRewrite(cells, Set.of("row_group")), target());

        assertThat(rows())
                .containsExactly(
                        Arrays.asList("ANN", "a@b.de", "1985", 40L, "<1.5>"),
                        Arrays.asList(null, null, null, null, null),
                        Arrays.asList("ŽOFIE", "z@b.cz", "1999", 20L, "<2.25>"),
                        Arrays.asList("ANN", "c@b.de", "1985", 40L, "<0.5>"));
        assertThat(types()).containsEntry("age", "BIGINT").containsEntry("born", "VARCHAR");
    }

    @Test
    void keepsTheOrderOfManyRowsOnSeveralThreads() throws IOException {
        String csv = "i,s\n"
                + IntStream.range(0, 250_000).mapToObj(i -> i + ",v" + i + "\n").collect(Collectors.joining());

        rewriter(csv)
                .rewrite(
                        new TableRewrite(List.of(CellRewrite.ofEach("s", s -> s.substring(1), true)), Set.of()),
                        target());

        List<List<@Nullable Object>> rows = rows();
        assertThat(rows).hasSize(250_000);
        assertThat(IntStream.range(0, rows.size()))
                .allMatch(i -> rows.get(i).equals(List.of((long) i, String.valueOf(i))));
    }

    @Test
    void showsWholeNumbersAsTheEngineWritesThem() throws IOException {
        String csv = "n\n0\n-5\n9223372036854775807\n-9223372036854775808\n";
        CellRewrite cell = CellRewrite.ofEach("n", number -> "<" + number + ">", false);

        rewriter(csv).rewrite(new TableRewrite(List.of(cell), Set.of()), target());

        assertThat(rows())
                .containsExactly(
                        List.of("<0>"),
                        List.of("<-5>"),
                        List.of("<9223372036854775807>"),
                        List.of("<-9223372036854775808>"));
    }

    @Test
    void losesWhatTheColumnCannotHoldOnlyWhenAskedToKeepTheType() throws IOException {
        List<CellRewrite> cells = List.of(CellRewrite.ofEach("age", age -> age.equals("26") ? "young" : age, true));

        rewriter(CSV).rewrite(new TableRewrite(cells, Set.of()), target());

        assertThat(rows()).extracting(row -> row.get(3)).containsExactly(41L, null, null, 41L);
    }

    @Test
    void putsTheWordsOfItsGroupIntoEachRow() throws IOException {
        rewriter(CSV).regroup(new AgeGroups(), target());

        assertThat(rows())
                .containsExactly(
                        List.of("Ann", "a@b.de", "198*", "40+", 1.5, "p"),
                        List.of("Ann", "c@b.de", "198*", "40+", 0.5, "r"));
    }

    private static final class AgeGroups implements RowGroups {
        @Override
        public List<String> columns() {
            return List.of("age", "born");
        }

        @Override
        public int groupOf(@Nullable String[] cells) {
            String age = cells[0];
            return age == null || Integer.parseInt(age) < 40 ? NONE : 0;
        }

        @Override
        public String word(int group, int column) {
            return column == 0 ? "40+" : "198*";
        }
    }

    @Test
    void aFailureTellsWhatFailedAndNoCell() throws IOException {
        TableRewriter rewriter = rewriter(CSV);
        CellRewrite failing = CellRewrite.ofEach("e-mail 😀", cell -> "" + Integer.parseInt(cell), true);

        assertThatThrownBy(() -> rewriter.rewrite(new TableRewrite(List.of(failing), Set.of()), target()))
                .isInstanceOf(TableException.class)
                .hasStackTraceContaining("NumberFormatException")
                .satisfies(failure -> assertThat(stackTrace(failure)).doesNotContain("@b."));
    }

    private static String stackTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    @Test
    void refusesAColumnThatIsNotThere() throws IOException {
        TableRewriter rewriter = rewriter(CSV);
        TableRewrite rewrite = new TableRewrite(List.of(CellRewrite.ofEach("AGE2", age -> age, true)), Set.of());

        assertThatThrownBy(() -> rewriter.rewrite(rewrite, target())).isInstanceOf(IllegalArgumentException.class);
    }
}
