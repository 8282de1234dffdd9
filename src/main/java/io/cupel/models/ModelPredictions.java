package io.cupel.models;

import io.cupel.auth.CurrentUser;
import io.cupel.models.domain.ModelError;
import io.cupel.models.domain.ModelFile;
import io.cupel.models.domain.ModelId;
import io.cupel.models.persistence.ModelFileRepository;
import io.cupel.scoring.JsonBytes;
import io.cupel.scoring.ScoringModel;
import io.cupel.scoring.domain.PredictionRequest;
import io.cupel.scoring.domain.ScoringFailedException;
import io.cupel.scoring.domain.UnusableModelException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Answers predict calls that name a model instead of a deployment. They are not in any inference log. */
@ApplicationScoped
public class ModelPredictions {
    private static final int ROW_BYTES = 128;

    private final CurrentUser caller;
    private final ModelFileRepository files;
    private final ScoringModels models;

    @Inject
    public ModelPredictions(CurrentUser caller, ModelFileRepository files, ScoringModels models) {
        this.caller = caller;
        this.files = files;
        this.models = models;
    }

    /**
     * The whole JSON answer.
     *
     * @throws io.cupel.platform.error.InvalidInputException with every fault of the inputs
     */
    public byte[] predict(ModelId id, byte[] body) {
        ModelFile file = files.findVisible(id, caller.id()).orElseThrow(ModelError.MODEL_NOT_FOUND::exception);
        try {
            ScoringModel model = models.load(file);
            PredictionRequest request = model.read(body);
            JsonBytes out = new JsonBytes(ROW_BYTES * (1 + request.rows().size()));
            out.raw("{\"model_id\":\"").raw(id.toString()).raw("\",\"predictions\":");
            model.write(model.predict(request), out);
            return out.raw('}').toByteArray();
        } catch (ScoringFailedException | UnusableModelException failure) {
            throw ModelError.MODEL_PREDICTION_FAILED.exception().causedBy(failure);
        }
    }
}
