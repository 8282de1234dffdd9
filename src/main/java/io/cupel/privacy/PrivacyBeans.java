package io.cupel.privacy;

import io.cupel.platform.rest.binding.RecordBinder;
import io.cupel.privacy.detect.PiiDetector;
import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.transform.ActionConfigs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.Clock;

/** Makes the parts of the pure packages known to the container. */
@ApplicationScoped
class PrivacyBeans {
    @Produces
    @Singleton
    PiiDetector detector(Clock clock) {
        return new PiiDetector(clock);
    }

    @Produces
    @Singleton
    TextScanner scanner(Clock clock) {
        return new TextScanner(clock);
    }

    @Produces
    @Singleton
    ActionConfigs configs(Validator validator) {
        return new ActionConfigs(new RecordBinder(validator));
    }
}
