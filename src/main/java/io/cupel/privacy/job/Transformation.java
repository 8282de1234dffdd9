package io.cupel.privacy.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.DatasetTables;
import io.cupel.datasets.WorkFolders;
import io.cupel.datasets.domain.CellRewrite;
import io.cupel.datasets.domain.TableRewrite;
import io.cupel.jobs.JobContext;
import io.cupel.jobs.domain.JobId;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.OutputBlobs;
import io.cupel.privacy.PrivacyRuns;
import io.cupel.privacy.TransformSummary;
import io.cupel.privacy.TransformSummary.ChangedColumn;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.PrivacyError;
import io.cupel.privacy.plan.Decision;
import io.cupel.privacy.plan.PolicyTransforms;
import io.cupel.privacy.plan.TransformPlan;
import io.cupel.privacy.transform.CellTransform;
import io.cupel.storage.StoredBlob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the table anew, lets people hide in it as the target asks, measures the risk before and after, and keeps the result. */
@ApplicationScoped
public class Transformation {
    private final DatasetTables tables;
    private final WorkFolders folders;
    private final PolicyTransforms transforms;
    private final Hiding hiding;
    private final OutputBlobs outputs;
    private final PrivacyRuns runs;
    private final Clock clock;

    @Inject
    public Transformation(
            DatasetTables tables,
            WorkFolders folders,
            PolicyTransforms transforms,
            Hiding hiding,
            OutputBlobs outputs,
            PrivacyRuns runs,
            Clock clock) {
        this.tables = tables;
        this.folders = folders;
        this.transforms = transforms;
        this.hiding = hiding;
        this.outputs = outputs;
        this.runs = runs;
        this.clock = clock;
    }

    void carryOut(TransformPlan plan, JobContext job) {
        DatasetTable table = tables.find(plan.dataset()).orElseThrow(PrivacyError.DATASET_DELETED::exception);
        List<CellTransform> changes = transforms.of(plan, Exposure.kindsToHide(plan, table));
        try (WorkFolders.Task work = folders.open()) {
            job.progress(0.1, "Changing columns");
            Path changed = work.folder().resolve("changed.parquet");
            tables.rewrite(plan.dataset(), rewrite(changes), changed);
            if (job.isCancelled()) {
                return;
            }
            job.progress(0.6, "Measuring risk");
            Hiding.Outcome hidden =
                    hiding.hide(plan, table, changes, changed, work.folder().resolve("hidden.parquet"));
            if (job.isCancelled()) {
                return;
            }
            job.progress(0.9, "Keeping the output");
            keep(plan, job.id(), table, changes, hidden);
        }
    }

    private static TableRewrite rewrite(List<CellTransform> changes) {
        List<CellRewrite> cells = changes.stream()
                .filter(change -> !change.dropsColumn())
                .map(change -> new CellRewrite(change.column(), change.function()::applyToAll, change.keepsType()))
                .toList();
        return new TableRewrite(
                cells,
                changes.stream()
                        .filter(CellTransform::dropsColumn)
                        .map(CellTransform::column)
                        .collect(Collectors.toSet()));
    }

    private void keep(
            TransformPlan plan, JobId job, DatasetTable table, List<CellTransform> changes, Hiding.Outcome hidden) {
        StoredBlob output = outputs.take(plan.session(), hidden.parquet());
        try {
            TransformSummary summary = summary(plan, table, changes, hidden, output);
            JsonNode risk = Json.MAPPER.valueToTree(hidden.risk());
            if (!runs.transformed(plan.session(), job, summary, risk, output)) {
                outputs.delete(output);
            }
        } catch (RuntimeException refused) {
            outputs.delete(output);
            throw refused;
        }
    }

    private TransformSummary summary(
            TransformPlan plan,
            DatasetTable table,
            List<CellTransform> changes,
            Hiding.Outcome hidden,
            StoredBlob output) {
        return new TransformSummary(
                table.rows(),
                table.rows() - hidden.suppressedRows(),
                hidden.suppressedRows(),
                changes.stream().map(Transformation::told).toList(),
                plan.decisions().stream()
                        .filter(decision -> decision.action() == null)
                        .map(Decision::column)
                        .toList(),
                hasTexts(changes)
                        ? Exposure.kindsToHide(plan, table).stream().sorted().toList()
                        : List.of(),
                hidden.targetMet(),
                hidden.informationLoss(),
                output.sizeInBytes(),
                clock.instant());
    }

    private static boolean hasTexts(List<CellTransform> changes) {
        return changes.stream().anyMatch(change -> change.type() == PiiType.FREE_TEXT && !change.dropsColumn());
    }

    private static ChangedColumn told(CellTransform change) {
        return new ChangedColumn(
                change.column(), Json.wireName(change.type()), Json.wireName(change.action()), change.turnsIntoText());
    }
}
