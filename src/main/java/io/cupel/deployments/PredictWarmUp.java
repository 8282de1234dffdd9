package io.cupel.deployments;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.deployments.inferencelog.JsonbText;
import io.cupel.deployments.persistence.LiveDeploymentRepository;
import io.cupel.deployments.routing.LiveDeployment;
import io.cupel.deployments.routing.SampleCall;
import io.cupel.models.ScoringModels;
import io.cupel.models.domain.ModelId;
import io.cupel.scoring.ScoringModel;
import io.cupel.scoring.domain.PredictionRequest;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.Readiness;

/**
 * Predicts made-up rows with the deployed models before the server says that it is ready: they are then in memory, and the
 * compiler has seen the hot way. The first real calls would otherwise cost several times as much. Without a deployment there
 * is nothing to warm; a failure here is logged and keeps nobody waiting.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class PredictWarmUp {
    private static final Logger LOG = Logger.getLogger(PredictWarmUp.class.getName());
    private static final int MODELS = 10;
    private static final int CALLS = 5_000;

    @Resource
    @SuppressWarnings("NullAway.Init")
    ManagedExecutorService executor;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DeploymentSettings settings;

    @Inject
    @SuppressWarnings("NullAway.Init")
    LiveDeploymentRepository deployments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ScoringModels models;

    @Inject
    @Readiness
    @SuppressWarnings("NullAway.Init")
    PredictReadiness readiness;

    @PostConstruct
    void start() {
        executor.execute(this::run);
    }

    private void run() {
        long deadline = System.nanoTime() + settings.warmUp().toNanos();
        try {
            for (LiveDeployment deployment : deployments.listLatest(MODELS)) {
                models.find(new ModelId(deployment.modelId())).ifPresent(model -> warm(deployment, model, deadline));
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The predict way starts cold", failed);
        } finally {
            readiness.warmedUp();
        }
    }

    private static void warm(LiveDeployment deployment, ScoringModel model, long deadline) {
        byte[] body = SampleCall.body(model.features());
        for (int i = 0; i < CALLS && System.nanoTime() < deadline; i++) {
            PredictionRequest request = model.read(body);
            JsonbText.of(body, request.inputsStart(), request.inputsEnd() - request.inputsStart());
            PredictionAnswer answer =
                    new PredictionAnswer(deployment, UuidCreator.getTimeOrderedEpochFast(), System.nanoTime());
            answer.write(model, model.predict(request));
            answer.predictions();
        }
    }
}
