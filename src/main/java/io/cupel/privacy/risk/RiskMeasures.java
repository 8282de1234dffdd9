package io.cupel.privacy.risk;

import static io.cupel.datasets.TableQuery.name;

import io.cupel.datasets.TableQuery;
import io.cupel.privacy.risk.SensitiveRisk.DistanceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Measures how well people hide in a table. The engine groups, one pass for the classes and one for each sensitive attribute. */
public final class RiskMeasures {
    private final TableQuery table;

    public RiskMeasures(TableQuery table) {
        this.table = table;
    }

    /** As if everybody of the population were in the table. */
    public RiskReport measure(List<String> quasiIdentifiers, List<SensitiveAttribute> sensitive) {
        return measure(quasiIdentifiers, sensitive, 1);
    }

    /**
     * @param quasiIdentifiers at least one column
     * @param samplingFraction the table's share of its population, above 0 and at most 1
     */
    public RiskReport measure(
            List<String> quasiIdentifiers, List<SensitiveAttribute> sensitive, double samplingFraction) {
        ClassSizes sizes = sizes(quasiIdentifiers);
        long rows = sizes.rows();
        return new RiskReport(
                quasiIdentifiers,
                rows,
                sizes.classes(),
                sizes.k(),
                sizes.uniqueRows(),
                rows == 0 ? 0 : (double) sizes.uniqueRows() / rows,
                AttackRisks.of(sizes, samplingFraction),
                sensitive.stream().map(one -> risk(quasiIdentifiers, one)).toList(),
                sizes);
    }

    private ClassSizes sizes(List<String> columns) {
        TreeMap<Long, Long> counts = new TreeMap<>();
        table.each(
                from -> "SELECT class_size, count(*) FROM (SELECT count(*) FROM " + from + " GROUP BY " + names(columns)
                        + ") AS classes(class_size) GROUP BY class_size",
                row -> counts.put(number(row[0]), number(row[1])));
        return new ClassSizes(counts);
    }

    private SensitiveRisk risk(List<String> columns, SensitiveAttribute sensitive) {
        DistanceKind kind = sensitive.isOrdered() ? DistanceKind.ORDERED_EMD : DistanceKind.VARIATIONAL;
        ClassWalk walk = new ClassWalk(new Levels(totals(sensitive.column()), kind));
        String levels =
                "SELECT sensitive_value, row_number() OVER (ORDER BY sensitive_value NULLS FIRST) - 1 AS sensitive_level FROM"
                        + " (SELECT DISTINCT " + name(sensitive.column()) + " AS sensitive_value FROM ";
        table.each(
                from -> "WITH levels AS (" + levels + from + ")) SELECT " + inner(columns)
                        + ", levels.sensitive_level, count(*) FROM "
                        + from + " AS cells JOIN levels ON cells." + name(sensitive.column())
                        + " IS NOT DISTINCT FROM levels.sensitive_value GROUP BY ALL ORDER BY ALL",
                row -> walk.add(
                        Arrays.copyOf(row, columns.size()),
                        (int) number(row[columns.size()]),
                        number(row[columns.size() + 1])));
        return walk.risk(sensitive.column());
    }

    /** Rows of each value, in the order of the values, a missing one first. */
    private long[] totals(String column) {
        List<Long> totals = new ArrayList<>();
        table.each(
                from -> "SELECT count(*) FROM " + from + " GROUP BY " + name(column) + " ORDER BY " + name(column)
                        + " NULLS FIRST",
                row -> totals.add(number(row[0])));
        return totals.stream().mapToLong(Long::longValue).toArray();
    }

    private static String names(List<String> columns) {
        return columns.stream().map(TableQuery::name).collect(Collectors.joining(", "));
    }

    private static String inner(List<String> columns) {
        return columns.stream().map(column -> "cells." + name(column)).collect(Collectors.joining(", "));
    }

    private static long number(@Nullable Object cell) {
        return cell instanceof Number number ? number.longValue() : 0;
    }
}
