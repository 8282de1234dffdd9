package io.cupel.experiments;

import io.cupel.engine.Algorithm;
import io.cupel.engine.EngineCapabilities;
import io.cupel.engine.TrainingEngine;
import io.cupel.experiments.CapabilitiesView.Limits;
import io.cupel.platform.error.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which engine and mode may be asked for: what this server really has. */
@ApplicationScoped
public class EngineChoice {
    static final String ENGINE = "h2o";
    static final String SINGLE = "single";
    private static final String CLUSTER = "cluster";

    private final TrainingEngine engine;

    @Inject
    public EngineChoice(TrainingEngine engine) {
        this.engine = engine;
    }

    public CapabilitiesView capabilities() {
        EngineCapabilities has = engine.capabilities();
        Limits limits = new Limits(
                has.concurrentRuns(),
                has.maxTrainingBytes(),
                TrainingConfig.MAX_MODELS,
                TrainingConfig.MAX_SECONDS,
                TrainingConfig.MAX_FOLDS,
                TargetRules.MOST_CLASSES,
                TargetRules.FEWEST_ROWS);
        List<String> algorithms =
                has.algorithms().stream().map(Algorithm::label).toList();
        return new CapabilitiesView(List.of(ENGINE), modes(has), algorithms, has.gpu(), limits);
    }

    List<Fault> faults(@Nullable String wantedEngine, @Nullable String wantedMode) {
        List<Fault> faults = new ArrayList<>();
        if (wantedEngine != null && !wantedEngine.equals(ENGINE)) {
            faults.add(Fault.notAmong(List.of("body", "engine"), List.of(ENGINE)));
        }
        List<String> modes = modes(engine.capabilities());
        if (wantedMode != null && !modes.contains(wantedMode)) {
            faults.add(Fault.notAmong(List.of("body", "execution_mode"), modes));
        }
        return faults;
    }

    private static List<String> modes(EngineCapabilities has) {
        return has.cluster() ? List.of(SINGLE, CLUSTER) : List.of(SINGLE);
    }
}
