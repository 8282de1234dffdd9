package io.cupel.privacy;

import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.DatasetTables;
import io.cupel.datasets.TableColumn;
import io.cupel.datasets.domain.ValueCount;
import io.cupel.privacy.detect.ColumnSample;
import io.cupel.privacy.detect.ColumnSample.CountedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Draws from a dataset's columns what detection reads. */
public final class ColumnSamples {
    private static final long SEED = 20_240_229;
    private static final int LEAST_ROWS = 100;

    private ColumnSamples() {}

    /**
     * One for each column, in their order.
     *
     * @param maxRows rows with a value that are looked at in each column
     * @param maxCells of all columns: very wide tables are looked at in fewer rows, so that memory stays bounded
     * @param looked hears each column's index once it is drawn
     */
    public static List<ColumnSample> draw(
            DatasetTables tables, DatasetTable table, int maxRows, int maxCells, IntConsumer looked) {
        List<TableColumn> columns = table.columns();
        List<String> names = columns.stream().map(TableColumn::name).toList();
        int rows = Math.max(LEAST_ROWS, Math.min(maxRows, maxCells / Math.max(1, names.size())));
        List<ColumnSample> samples = new ArrayList<>();
        tables.texts(table.versionId(), names, rows, SEED, (i, texts) -> {
            samples.add(sample(columns.get(i), table.rows(), texts));
            looked.accept(i);
        });
        return samples;
    }

    private static ColumnSample sample(TableColumn column, long rows, List<ValueCount> texts) {
        List<CountedValue> values = texts.stream()
                .map(text -> new CountedValue(text.value(), text.count()))
                .toList();
        return new ColumnSample(column.name(), values, rows, column.missing());
    }
}
