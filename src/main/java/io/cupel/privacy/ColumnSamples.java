package io.cupel.privacy;

import io.cupel.datasets.TableColumn;
import io.cupel.datasets.domain.ValueCount;
import io.cupel.privacy.detect.ColumnSample;
import io.cupel.privacy.detect.ColumnSample.CountedValue;
import java.util.List;

/** From the texts of a dataset's column to what detection reads. */
public final class ColumnSamples {
    private ColumnSamples() {}

    /** @param rows of the whole table */
    public static ColumnSample of(TableColumn column, long rows, List<ValueCount> texts) {
        List<CountedValue> values = texts.stream()
                .map(text -> new CountedValue(text.value(), text.count()))
                .toList();
        return new ColumnSample(column.name(), values, rows, column.missing());
    }
}
