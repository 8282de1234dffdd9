package io.cupel.datasets.profile;

import io.cupel.datasets.domain.ColumnProfile;
import io.cupel.datasets.domain.ValueCount;
import io.cupel.datasets.table.TableLimits;
import io.cupel.datasets.table.TableSession;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Profiles a Parquet file of flat columns. Safe for many threads. */
public final class TableProfiler {
    private final TableLimits limits;

    public TableProfiler(TableLimits limits) {
        this.limits = limits;
    }

    /**
     * @param parquet a file inside {@code work}
     * @param work a folder of this task's own
     */
    public TableProfile profile(Path parquet, Path work) {
        try (TableSession session = TableSession.open(limits, work, List.of())) {
            ProfiledTable table = ProfiledTable.open(session, parquet);
            List<ColumnProfile> columns = columns(table);
            return new TableProfile(table.rows(), columns, new QualityChecks(table, columns).report());
        }
    }

    private static List<ColumnProfile> columns(ProfiledTable table) {
        List<ColumnStatistics> statistics = ColumnStatistics.of(table);
        Map<Integer, Distribution> distributions = Distribution.of(table, statistics);
        Map<Integer, List<ValueCount>> topValues = TopValues.of(table, statistics);
        List<ColumnProfile> profiles = new ArrayList<>();
        for (ColumnStatistics column : statistics) {
            profiles.add(profile(
                    table,
                    column,
                    distributions.getOrDefault(column.index(), Distribution.NONE),
                    topValues.getOrDefault(column.index(), List.of())));
        }
        return profiles;
    }

    // One flat list of what goes where.
    private static ColumnProfile profile(
            ProfiledTable table, ColumnStatistics column, Distribution distribution, List<ValueCount> topValues) {
        boolean isNumber = column.kind() == ColumnKind.NUMBER;
        boolean isWords = column.kind() == ColumnKind.WORDS;
        boolean isOrdered = isNumber || column.kind() == ColumnKind.MOMENT;
        return new ColumnProfile(
                column.column().name(),
                TypeRules.of(column, table.rows()),
                column.column().type(),
                table.rows() - column.values(),
                column.unique(),
                !table.isExact(),
                isOrdered ? bound(column, column.first()) : null,
                isOrdered ? bound(column, column.last()) : null,
                isNumber ? column.mean() : null,
                isNumber ? column.std() : null,
                isNumber ? column.quantiles() : null,
                isNumber ? (Long) distribution.outliers() : null,
                isWords ? length(column.first()) : null,
                isWords ? length(column.last()) : null,
                isWords ? column.mean() : null,
                isWords ? (Long) column.numericTexts() : null,
                topValues,
                distribution.histogram());
    }

    private static @Nullable Object bound(ColumnStatistics column, @Nullable Number bound) {
        if (bound == null || column.kind() != ColumnKind.MOMENT) {
            return bound;
        }
        return Instant.ofEpochMilli(bound.longValue()).toString();
    }

    private static @Nullable Integer length(@Nullable Number length) {
        return length == null ? null : (Integer) length.intValue();
    }
}
