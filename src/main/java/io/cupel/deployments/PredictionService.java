package io.cupel.deployments;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.auth.CurrentUser;
import io.cupel.deployments.domain.DeploymentError;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.deployments.inferencelog.InferenceRecord;
import io.cupel.deployments.inferencelog.InferenceRecord.Caller;
import io.cupel.deployments.inferencelog.InferenceRecord.Inputs;
import io.cupel.deployments.inferencelog.InferenceRecord.Outcome;
import io.cupel.deployments.inferencelog.InputMask;
import io.cupel.deployments.inferencelog.JsonbText;
import io.cupel.deployments.routing.LiveDeployment;
import io.cupel.models.ScoringModels;
import io.cupel.models.domain.ModelId;
import io.cupel.platform.error.DomainException;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.observability.RequestId;
import io.cupel.scoring.ScoringModel;
import io.cupel.scoring.domain.PredictionRequest;
import io.cupel.scoring.domain.ScoringFailedException;
import io.cupel.scoring.domain.UnusableModelException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Answers predict calls. Nothing here reads the database on a usual call: the deployment, the membership and the model come
 * from memory, and the one thing waited for is the log row.
 */
@ApplicationScoped
public class PredictionService {
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int FAILED = 500;

    private final CurrentUser caller;
    private final LiveDeployments deployments;
    private final ScoringModels models;
    private final PredictionLog log;
    private final Clock clock;

    @Inject
    public PredictionService(
            CurrentUser caller, LiveDeployments deployments, ScoringModels models, PredictionLog log, Clock clock) {
        this.caller = caller;
        this.deployments = deployments;
        this.models = models;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The whole JSON answer. Takes the body over: it must not change afterwards.
     *
     * @throws InvalidInputException with every fault of the inputs
     */
    public byte[] predict(DeploymentId id, byte[] body) {
        long start = System.nanoTime();
        LiveDeployment deployment = deployments.require(id, caller);
        PredictionAnswer answer = new PredictionAnswer(deployment, UuidCreator.getTimeOrderedEpochFast(), start);
        ScoringModel model;
        PredictionRequest request;
        try {
            model = load(deployment);
            request = model.read(body);
        } catch (InvalidInputException | DomainException refusal) {
            RefusedCall refused = new RefusedCall(refusal, body, deployment.logMask());
            log.append(row(answer, refused.inputs(), refused.outcome(answer.micros())));
            throw refusal;
        }
        return predict(answer, model, request, inputs(deployment, body, request));
    }

    private byte[] predict(PredictionAnswer answer, ScoringModel model, PredictionRequest request, Inputs inputs) {
        try {
            answer.write(model, model.predict(request));
        } catch (ScoringFailedException e) {
            String reason = DeploymentError.PREDICTION_FAILED.text();
            log.append(row(answer, inputs, new Outcome(FAILED, answer.micros(), 0, null, reason)));
            throw DeploymentError.PREDICTION_FAILED.exception().causedBy(e);
        }
        log.append(
                row(answer, inputs, new Outcome(OK, answer.micros(), answer.warnings(), answer.predictions(), null)));
        return answer.json();
    }

    private ScoringModel load(LiveDeployment deployment) {
        try {
            return models.find(new ModelId(deployment.modelId())).orElseThrow(PredictionService::unavailable);
        } catch (UnusableModelException e) {
            throw unavailable().causedBy(e);
        }
    }

    private static DomainException unavailable() {
        return DeploymentError.MODEL_UNAVAILABLE.exception().retryAfter(RETRY);
    }

    /** The model has read the values in clear; only the log gets them masked. */
    private static Inputs inputs(LiveDeployment deployment, byte[] body, PredictionRequest request) {
        int start = request.inputsStart();
        int length = request.inputsEnd() - start;
        int rows = request.rows().size();
        InputMask mask = deployment.logMask();
        return mask == null
                ? new Inputs(JsonbText.of(body, start, length), rows, false)
                : new Inputs(JsonbText.of(mask.apply(body, start, length)), rows, true);
    }

    private InferenceRecord row(PredictionAnswer answer, Inputs inputs, Outcome outcome) {
        Instant now = clock.instant();
        Caller who = new Caller(RequestId.current(), caller.id().value(), caller.credentialKey());
        LiveDeployment deployment = answer.deployment();
        return new InferenceRecord(
                answer.id(), deployment.id().value(), deployment.modelId(), now, who, inputs, outcome);
    }
}
