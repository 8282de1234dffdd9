package io.cupel.experiments;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cupel.platform.rest.Json;
import io.cupel.platform.rest.binding.RecordBinder;
import jakarta.validation.Validation;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Configurations as a client would send them. */
final class Configs {
    private static final RecordBinder BINDER = new RecordBinder(Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());

    private Configs() {}

    /** Bound as the server binds it, with its defaults. */
    static TrainingConfig of(String json) {
        try {
            return TrainingConfig.orDefault(
                    BINDER.bind(TrainingConfig.class, Json.MAPPER.readTree(json), List.of("body", "config")));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
