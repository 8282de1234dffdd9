package io.cupel.privacy.job;

import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.DatasetTables;
import io.cupel.privacy.RiskComparison;
import io.cupel.privacy.domain.PolicyTarget;
import io.cupel.privacy.plan.TransformPlan;
import io.cupel.privacy.risk.AnonymityTarget;
import io.cupel.privacy.risk.Anonymization;
import io.cupel.privacy.risk.AnonymizationOutcome;
import io.cupel.privacy.risk.Anonymizer;
import io.cupel.privacy.risk.RiskMeasures;
import io.cupel.privacy.risk.RiskReport;
import io.cupel.privacy.risk.SensitiveAttribute;
import io.cupel.privacy.transform.CellTransform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes people hide in a changed table as the policy's target asks, and measures how well they do, before and after. */
@ApplicationScoped
public class Hiding {
    private static final double USUAL_LIMIT = 0.05;

    private final DatasetTables tables;

    @Inject
    public Hiding(DatasetTables tables) {
        this.tables = tables;
    }

    /**
     * @param parquet the file to keep
     * @param targetMet null without a target; never true where nothing could be measured
     * @param informationLoss null without a target
     */
    record Outcome(
            Path parquet,
            long suppressedRows,
            @Nullable Boolean targetMet,
            @Nullable Double informationLoss,
            RiskComparison risk) {}

    Outcome hide(TransformPlan plan, DatasetTable table, List<CellTransform> changes, Path changed, Path hidden) {
        Exposure exposure = Exposure.of(plan, table, changes);
        if (exposure.quasiIdentifiers().isEmpty()) {
            return new Outcome(changed, 0, isMet(plan, Optional.empty()), null, RiskComparison.NONE);
        }
        List<SensitiveAttribute> sensitive = exposure.sensitive();
        RiskReport before = new RiskMeasures(tables.query(plan.dataset())).measure(exposure.names(), sensitive);
        Optional<Anonymization> found = search(plan.settings().target(), exposure, changed);
        found.ifPresent(anonymization -> tables.regroup(changed, anonymization, hidden));
        Path kept = found.isPresent() ? hidden : changed;
        RiskReport after = new RiskMeasures(tables.query(kept)).measure(exposure.names(), sensitive);
        return new Outcome(
                kept,
                found.map(one -> one.report().suppressedRows()).orElse(0L),
                isMet(plan, found),
                found.map(one -> one.report().informationLoss()).orElse(null),
                new RiskComparison(exposure.names(), before, after));
    }

    private static @Nullable Boolean isMet(TransformPlan plan, Optional<Anonymization> found) {
        return plan.settings().target() == null ? null : found.isPresent();
    }

    /** Empty without a target, or when no table can be shown to reach it: the output is then kept back from download. */
    private Optional<Anonymization> search(@Nullable PolicyTarget target, Exposure exposure, Path changed) {
        if (target == null || !exposure.canBeHeldAgainst(target)) {
            return Optional.empty();
        }
        AnonymizationOutcome outcome = new Anonymizer()
                .anonymize(tables.query(changed), exposure.quasiIdentifiers(), exposure.sensitive(), wanted(target));
        return outcome instanceof Anonymization found ? Optional.of(found) : Optional.empty();
    }

    private static AnonymityTarget wanted(PolicyTarget target) {
        return new AnonymityTarget(
                Objects.requireNonNullElse(target.k(), 1),
                target.l(),
                target.t(),
                Objects.requireNonNullElse(target.suppressionLimit(), USUAL_LIMIT));
    }
}
