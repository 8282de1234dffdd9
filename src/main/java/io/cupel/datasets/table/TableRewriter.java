package io.cupel.datasets.table;

import io.cupel.datasets.domain.CellRewrite;
import io.cupel.datasets.domain.RowGroups;
import io.cupel.datasets.domain.TableRewrite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a Parquet file anew with other cells. Streamed: the engine reads, calls our functions on some 2,000 rows at a time and writes, on
 * all its threads; columns and rows keep their order.
 *
 * <p>Decision: functions inside the engine's own copy statement, since the untouched columns then never leave it. Rejected: rows read through
 * JDBC and appended again, where every cell of every column would cross twice; and a table of distinct values to join with, which grows with
 * the file.
 */
public final class TableRewriter {
    private final ParquetTable table;

    public TableRewriter(ParquetTable table) {
        this.table = table;
    }

    /** Changes cells and drops columns. */
    public void rewrite(TableRewrite rewrite, Path target) {
        table.inSession(session -> {
            Map<String, CellRewrite> cells = new HashMap<>();
            rewrite.cells().forEach(cell -> cells.put(cell.column(), cell));
            List<ParquetFile.Column> kept = ParquetFile.columns(session, table.file()).stream()
                    .filter(column -> !rewrite.dropped().contains(column.name()))
                    .toList();
            requireKnown(cells.keySet(), kept);
            String selection = IntStream.range(0, kept.size())
                    .mapToObj(i -> selected(session, kept.get(i), cells, "rewritten_" + i))
                    .collect(Collectors.joining(", "));
            return write(session, "SELECT " + selection + " FROM " + Sql.parquet(table.file()), kept.size(), target);
        });
    }

    /** Leaves rows without a group out, and puts the group's words in place of the columns that decided it. */
    public void regroup(RowGroups groups, Path target) {
        table.inSession(session -> {
            List<ParquetFile.Column> columns = ParquetFile.columns(session, table.file());
            requireKnown(groups.columns(), columns);
            String group = unlike(columns);
            session.functionOfGroup("group_of", groups);
            String texts = groups.columns().stream().map(TableRewriter::asText).collect(Collectors.joining(", "));
            List<String> selected = new ArrayList<>();
            for (ParquetFile.Column column : columns) {
                int index = groups.columns().indexOf(column.name());
                String word = "word_" + index;
                if (index >= 0) {
                    session.functionOfWord(word, groups, index);
                }
                selected.add((index < 0 ? Sql.name(column.name()) : word + "(" + group + ")") + " AS "
                        + Sql.name(column.name()));
            }
            String grouped = "SELECT *, group_of(" + texts + ") AS " + group + " FROM " + Sql.parquet(table.file());
            return write(
                    session,
                    "SELECT " + String.join(", ", selected) + " FROM (" + grouped + ") WHERE " + group + " <> "
                            + RowGroups.NONE,
                    columns.size(),
                    target);
        });
    }

    /** A name that no column has. */
    private static String unlike(List<ParquetFile.Column> columns) {
        String name = "row_group";
        while (columns.stream().map(ParquetFile.Column::name).anyMatch(name::equalsIgnoreCase)) {
            name += "_";
        }
        return name;
    }

    private static Path write(TableSession session, String query, int columns, Path target) {
        Path local = session.work().resolve("rewritten.parquet");
        ParquetFile.write(session, query, columns, local);
        ParquetTable.move(local, target);
        return target;
    }

    private static String selected(
            TableSession session, ParquetFile.Column column, Map<String, CellRewrite> cells, String function) {
        String name = Sql.name(column.name());
        CellRewrite cell = cells.get(column.name());
        if (cell == null) {
            return name;
        }
        boolean isWhole = column.type().equals("BIGINT");
        if (isWhole) {
            session.functionOfNumber(function, cell.change());
        } else {
            session.functionOfText(function, cell.change());
        }
        String result = function + "(" + (isWhole ? name : asText(column.name())) + ")";
        boolean readsBack = cell.keepsType() && !column.type().equals("VARCHAR");
        return (readsBack ? "TRY_CAST(" + result + " AS " + column.type() + ")" : result) + " AS " + name;
    }

    private static String asText(String column) {
        return "CAST(" + Sql.name(column) + " AS VARCHAR)";
    }

    private static void requireKnown(Iterable<String> wanted, List<ParquetFile.Column> columns) {
        for (String name : wanted) {
            if (columns.stream().noneMatch(column -> column.name().equals(name))) {
                throw new IllegalArgumentException("No such column in the table");
            }
        }
    }
}
