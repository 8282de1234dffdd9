package io.cupel.contract;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stood in the cells of a table, to be looked for where it must not be. Letters count in either case. */
final class Originals {
    private static final int SHORTEST = 5;

    private final List<NamedCsvRecord> rows;
    private final Set<String> values;

    private Originals(List<NamedCsvRecord> rows, Set<String> values) {
        this.rows = rows;
        this.values = values;
    }

    /** Of the columns, those values that do not also stand in other ones, which nobody changes. */
    static Originals of(Path csv, Set<String> columns) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            String others = rows.stream()
                    .flatMap(row -> row.getFieldsAsMap().entrySet().stream()
                            .filter(cell -> !columns.contains(cell.getKey()))
                            .map(cell -> folded(cell.getValue())))
                    .collect(Collectors.joining("\n"));
            Originals all = new Originals(rows, new TreeSet<>());
            columns.forEach(column -> all.values.addAll(all.telling(column)));
            all.values.removeIf(others::contains);
            return all;
        }
    }

    /** Five or six digits alone turn up by chance: in a port, a time, somebody else's telephone number. */
    private Set<String> telling(String column) {
        return column(column).stream()
                .filter(value -> !value.matches("\\d{5,6}"))
                .collect(Collectors.toSet());
    }

    /** Distinct values of one column. */
    Set<String> column(String column) {
        return rows.stream()
                .map(row -> folded(row.getField(column)))
                .filter(value -> value.length() >= SHORTEST)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int size() {
        return values.size();
    }

    /** Those that stand in one of the texts, as a whole or as a part. */
    Set<String> in(Collection<String> texts) {
        String all = folded(String.join("\n", texts));
        return values.stream().filter(all::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
