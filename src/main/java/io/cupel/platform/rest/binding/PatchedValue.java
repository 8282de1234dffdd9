package io.cupel.platform.rest.binding;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Shows Bean Validation what a {@link Patch} holds; found as a service. What is not named, or cleared, breaks no constraint. */
public final class PatchedValue implements ValueExtractor<Patch<@ExtractedValue ?>> {
    @Override
    public void extractValues(Patch<@ExtractedValue ?> patch, ValueReceiver receiver) {
        if (patch.value() != null) {
            receiver.value(null, patch.value());
        }
    }
}
