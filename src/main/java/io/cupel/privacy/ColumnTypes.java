package io.cupel.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.DatasetTables;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.privacy.detect.Candidate;
import io.cupel.privacy.detect.Finding;
import io.cupel.privacy.detect.PiiDetector;
import io.cupel.privacy.domain.ColumnType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What kinds of personal data the columns of a dataset version hold. A version never changes, so one look lasts; it reads some thousand rows
 * and should not be taken within a transaction.
 */
@ApplicationScoped
public class ColumnTypes {
    private static final int TABLES = 500;
    private static final int ROWS = 2_000;
    private static final int MAX_CELLS = 400_000;

    private final DatasetTables tables;
    private final PiiDetector detector;
    private final Cache<DatasetVersionId, Map<String, ColumnType>> known =
            Caffeine.newBuilder().maximumSize(TABLES).executor(Runnable::run).build();

    @Inject
    public ColumnTypes(DatasetTables tables, PiiDetector detector) {
        this.tables = tables;
        this.detector = detector;
    }

    /** By column, in the table's order; empty when there is no such version. */
    public Map<String, ColumnType> of(DatasetVersionId version) {
        return known.get(version, id -> tables.find(id).map(this::detect).orElse(Map.of()));
    }

    private Map<String, ColumnType> detect(DatasetTable table) {
        Map<String, ColumnType> types = new LinkedHashMap<>();
        for (Finding finding : detector.detect(ColumnSamples.draw(tables, table, ROWS, MAX_CELLS, i -> {}))) {
            types.put(finding.column(), typeOf(finding));
        }
        return types;
    }

    private static ColumnType typeOf(Finding finding) {
        Candidate winner = finding.winner();
        return winner == null ? new ColumnType(null, 0) : new ColumnType(winner.type(), winner.confidence());
    }
}
