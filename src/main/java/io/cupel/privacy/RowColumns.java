package io.cupel.privacy;

import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.privacy.detect.Candidate;
import io.cupel.privacy.detect.ColumnSample;
import io.cupel.privacy.detect.Finding;
import io.cupel.privacy.detect.PiiDetector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The columns of given rows, read in one pass. A field of a nested object is a column of its own, named {@code contact.email} by all the
 * fields that lead to it; the items of a list belong to the column of the list.
 */
final class RowColumns {
    /** Of all fields that lead to a column, since an answer may have to repeat them. */
    private static final int LONGEST_NAME = 500;

    private static final List<Object> ROWS = List.of("body", "rows");

    private final RowColumn root = new RowColumn("", "");
    private final List<RowColumn> columns = new ArrayList<>();
    private final int rows;
    private final int most;

    private RowColumns(int rows, int most) {
        this.rows = rows;
        this.most = most;
    }

    /**
     * @param most columns that rows may have
     * @throws InvalidInputException for more, and for names that are too long
     */
    static RowColumns of(List<Map<String, Object>> rows, int most) {
        RowColumns columns = new RowColumns(rows.size(), most);
        rows.forEach(row -> columns.take(columns.root, row));
        return columns;
    }

    private void take(RowColumn column, @Nullable Object cell) {
        if (cell instanceof Map<?, ?> object) {
            object.forEach((field, inner) -> take(column(column, Objects.toString(field)), inner));
        } else if (cell instanceof Collection<?> items) {
            items.forEach(item -> take(column, item));
        } else if (cell != null) {
            column.count(cell.toString());
        }
    }

    private RowColumn column(RowColumn outer, String field) {
        RowColumn known = outer.field(field);
        return known == null ? added(outer, field) : known;
    }

    private RowColumn added(RowColumn outer, String field) {
        if (columns.size() == most) {
            throw new InvalidInputException(
                    new Fault(ROWS, "ensure the rows have at most " + most + " columns", "value_error"));
        }
        if (outer.name().length() + field.length() >= LONGEST_NAME) {
            throw new InvalidInputException(Fault.tooLong(ROWS, LONGEST_NAME));
        }
        RowColumn column = new RowColumn(field, outer == root ? field : outer.name() + '.' + field);
        outer.put(field, column);
        columns.add(column);
        return column;
    }

    /** @return the columns that hold personal data, in the order in which the rows name them */
    List<FoundColumn> judge(PiiDetector detector, Content content) {
        List<ColumnSample> samples =
                columns.stream().map(column -> column.sample(rows)).toList();
        List<Finding> findings = detector.detect(samples);
        List<FoundColumn> found = new ArrayList<>();
        for (int at = 0; at < findings.size(); at++) {
            Candidate winner = findings.get(at).winner();
            if (winner != null && content.counts(winner)) {
                FoundColumn column = FoundColumn.of(columns.get(at).name(), winner);
                columns.get(at).tell(column);
                found.add(column);
            }
        }
        return found;
    }

    /** What the fields of a row are columns of. */
    RowColumn root() {
        return root;
    }
}
