package io.cupel.privacy.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.DatasetTables;
import io.cupel.datasets.TableColumn;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.jobs.JobContext;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.ColumnSamples;
import io.cupel.privacy.detect.Candidate;
import io.cupel.privacy.detect.ColumnSample;
import io.cupel.privacy.detect.Finding;
import io.cupel.privacy.detect.PiiDetector;
import io.cupel.privacy.domain.FindingChoice;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.PrivacyError;
import io.cupel.privacy.domain.StoredFinding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes samples of a dataset's columns to the detector, and its findings to what is stored. */
@ApplicationScoped
public class ColumnFindings {
    private static final int MAX_ROWS = 10_000;
    private static final int MAX_CELLS = 2_000_000;
    private static final int SAMPLES = 3;

    private final DatasetTables tables;
    private final PiiDetector detector;

    @Inject
    public ColumnFindings(DatasetTables tables, PiiDetector detector) {
        this.tables = tables;
        this.detector = detector;
    }

    /** One for each column, in the table's order. */
    List<StoredFinding> of(DatasetVersionId id, JobContext job) {
        DatasetTable table = tables.find(id).orElseThrow(PrivacyError.DATASET_DELETED::exception);
        List<ColumnSample> samples = samples(table, job);
        List<Finding> findings = detector.detect(samples);
        List<StoredFinding> stored = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            stored.add(stored(i, table.columns().get(i), samples.get(i), findings.get(i)));
        }
        return stored;
    }

    private List<ColumnSample> samples(DatasetTable table, JobContext job) {
        int columns = table.columns().size();
        return ColumnSamples.draw(
                tables,
                table,
                MAX_ROWS,
                MAX_CELLS,
                i -> job.progress((i + 1.0) / columns, "Looking at column " + (i + 1) + " of " + columns));
    }

    private static StoredFinding stored(int position, TableColumn column, ColumnSample sample, Finding finding) {
        Candidate winner = finding.winner();
        double share = winner == null ? 0 : winner.matchingShare();
        return new StoredFinding(
                UuidCreator.getTimeOrderedEpoch(),
                position,
                column.name(),
                column.storage(),
                winner == null ? null : winner.type(),
                winner == null ? 0 : winner.confidence(),
                share,
                Math.round(share * sample.present()),
                samples(sample, winner == null ? null : winner.type()),
                tree(winner == null ? List.of() : winner.evidence()),
                tree(finding.runnersUp()),
                tree(finding.spans()),
                finding.dayFirst(),
                FindingChoice.NONE);
    }

    private static List<String> samples(ColumnSample sample, @Nullable PiiType type) {
        return sample.values().stream()
                .limit(SAMPLES)
                .map(value -> SampleMask.hide(value.value(), type))
                .toList();
    }

    private static JsonNode tree(@Nullable Object value) {
        return Json.MAPPER.valueToTree(value);
    }
}
