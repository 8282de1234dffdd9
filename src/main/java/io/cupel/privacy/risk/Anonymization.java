package io.cupel.privacy.risk;

import io.cupel.datasets.domain.RowGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A coarser table that reaches its target: which class each row is in, what stands in its quasi-identifiers, and which rows are left out. */
public final class Anonymization implements AnonymizationOutcome, RowGroups {
    private final List<QuasiIdentifier> columns;
    private final Tuples space;
    private final Region whole;
    /** By class, then by column. */
    private final List<List<@Nullable String>> words = new ArrayList<>();

    private final AnonymizationReport report;

    Anonymization(List<QuasiIdentifier> columns, Tuples space, Region whole) {
        this.columns = List.copyOf(columns);
        this.space = space;
        this.whole = whole;
        List<Region> classes = new ArrayList<>();
        whole.eachClass(region -> {
            region.number(classes.size());
            classes.add(region);
            words.add(words(region));
        });
        this.report = report(classes);
    }

    private List<@Nullable String> words(Region region) {
        List<@Nullable String> labels = new ArrayList<>();
        for (int column = 0; column < space.columns(); column++) {
            labels.add(space.domain(column).label(Region.present(space, column, region.tuples())));
        }
        return labels;
    }

    /** Classes of the same words are one to whoever reads the table. */
    private AnonymizationReport report(List<Region> regions) {
        Map<List<@Nullable String>, Long> sizes = new HashMap<>();
        double[] losses = new double[space.columns()];
        long kept = 0;
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            sizes.merge(words.get(i), region.rows(), Long::sum);
            kept += region.rows();
            for (int column = 0; column < losses.length; column++) {
                losses[column] +=
                        region.rows() * space.domain(column).loss(Region.present(space, column, region.tuples()));
            }
        }
        return report(sizes, losses, space.rows(), space.rows() - kept);
    }

    private AnonymizationReport report(
            Map<List<@Nullable String>, Long> sizes, double[] losses, long rows, long suppressed) {
        Map<String, Double> byColumn = new LinkedHashMap<>();
        double sum = 0;
        for (int column = 0; column < losses.length; column++) {
            double loss = (losses[column] + suppressed) / rows;
            byColumn.put(columns.get(column).column(), loss);
            sum += loss;
        }
        double squares = sizes.values().stream()
                .mapToDouble(size -> (double) size * size)
                .sum();
        return new AnonymizationReport(
                rows,
                suppressed,
                sizes.size(),
                sizes.values().stream().mapToLong(Long::longValue).min().orElse(0),
                byColumn,
                sum / losses.length,
                squares + (double) suppressed * rows);
    }

    public AnonymizationReport report() {
        return report;
    }

    @Override
    public List<String> columns() {
        return columns.stream().map(QuasiIdentifier::column).toList();
    }

    @Override
    public int groupOf(@Nullable String[] cells) {
        int[] codes = new int[cells.length];
        for (int column = 0; column < codes.length; column++) {
            codes[column] = space.domain(column).code(cells[column]);
            if (codes[column] < 0) {
                return NONE;
            }
        }
        return whole.groupOf(codes);
    }

    @Override
    public @Nullable String word(int group, int column) {
        return words.get(group).get(column);
    }
}
