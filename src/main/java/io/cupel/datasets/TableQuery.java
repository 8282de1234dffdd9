package io.cupel.datasets;

import io.cupel.datasets.table.ParquetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Questions in SQL about one table, for modules that compute what no other face offers. The statement is the module's own: nothing of it may come
 * from a client but column names, and those only through {@link #name}. Each question sees this table alone.
 */
@FunctionalInterface
public interface TableQuery {
    /**
     * Hands each row of the answer on. The answer may be of any length; only what the engine sorts or groups is held, and spilt.
     *
     * @param select from the table, as it is to stand after FROM, to the statement
     */
    void each(UnaryOperator<String> select, Consumer<@Nullable Object[]> rows);

    /** All rows of a short answer. */
    default List<@Nullable Object[]> list(UnaryOperator<String> select) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        each(select, rows::add);
        return rows;
    }

    /** A column's name as SQL wants it. */
    static String name(String column) {
        return ParquetTable.quoted(column);
    }
}
