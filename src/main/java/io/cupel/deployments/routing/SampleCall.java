package io.cupel.deployments.routing;

import io.cupel.scoring.JsonBytes;
import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.FeatureType;
import java.util.List;

/** A predict body that a model accepts, made up from its features. */
public final class SampleCall {
    private static final double MADE_UP = 12.5;

    private SampleCall() {}

    public static byte[] body(List<Feature> features) {
        JsonBytes body = new JsonBytes(64 * (features.size() + 1));
        body.raw("{\"inputs\":{");
        for (int i = 0; i < features.size(); i++) {
            body.raw(i == 0 ? "" : ",").text(features.get(i).name()).raw(':');
            value(features.get(i), body);
        }
        return body.raw("}}").toByteArray();
    }

    private static void value(Feature feature, JsonBytes body) {
        if (feature.type() == FeatureType.NUMERIC) {
            body.number(MADE_UP);
        } else if (feature.domain().isEmpty()) {
            body.raw("null");
        } else {
            body.text(feature.domain().get(0));
        }
    }
}
