package io.cupel.experiments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many models an experiment has, and which is the best so far. */
public record ModelTally(long modelCount, @Nullable UUID bestModelId) {
    public static final ModelTally NONE = new ModelTally(0, null);
}
