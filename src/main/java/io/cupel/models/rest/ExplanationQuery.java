package io.cupel.models.rest;

import io.cupel.models.ExplanationWanted;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.paging.QueryNumbers;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of an explanation. Bounded, since every point is some hundred answers of the model. */
public class ExplanationQuery {
    private static final int MAX_FEATURES = 10;
    private static final int MAX_POINTS = 50;
    private static final int USUAL_POINTS = 20;

    @QueryParam("feature")
    @Parameter(description = "What to probe, up to ten times; the five most important features when absent")
    List<String> features = List.of();

    @QueryParam("target_class")
    @Parameter(
            description =
                    "Whose probability is told; when absent the second class of a binary model, and the first ten of a multi-class one")
    @Nullable
    String targetClass;

    @QueryParam("points")
    @Parameter(description = "At how many values each feature is probed at most, 2 to 50; 20 when absent")
    @Nullable
    String points;

    ExplanationWanted wanted() {
        List<Fault> faults = new ArrayList<>();
        int checked = QueryNumbers.whole("points", points, USUAL_POINTS, 2, MAX_POINTS, faults);
        if (features.size() > MAX_FEATURES) {
            faults.add(new Fault(
                    List.of("query", "feature"),
                    "ensure this value has at most " + MAX_FEATURES + " items",
                    "value_error.list.max_items"));
        }
        InvalidInputException.throwIfAny(faults);
        return new ExplanationWanted(features, targetClass, checked);
    }
}
