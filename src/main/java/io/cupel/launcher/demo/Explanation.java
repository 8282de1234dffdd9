package io.cupel.launcher.demo;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonObject.Member;
import com.eclipsesource.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** One prediction and what it rests on: each column's share of the score, largest first. */
final class Explanation {
    private static final int REASONS = 6;

    private final DemoClient client;
    private final Screen screen;

    Explanation(DemoClient client, Screen screen) {
        this.client = client;
        this.screen = screen;
    }

    void ask(String deployment, String name, JsonObject customer) {
        screen.step("Predict: will customer " + name + " leave, and why?");
        JsonObject body =
                new JsonObject().add("inputs", customer).add("options", new JsonObject().add("contributions", true));
        JsonObject answer = client.post("/api/mlops/deployments/" + deployment + "/predict", body);
        JsonObject prediction = answer.get("predictions").asArray().get(0).asObject();
        double leaves = prediction.get("probabilities").asObject().getDouble("Yes", 0);
        screen.detail(String.format(
                Locale.ROOT,
                "%s = %s; probability of leaving %.0f %%",
                TelcoChurn.TARGET,
                text(prediction.get("prediction")),
                100 * leaves));
        reasons(prediction.get("contributions").asObject(), customer);
    }

    private void reasons(JsonObject contributions, JsonObject customer) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Because", "is", "which speaks for", "by"));
        StreamSupport.stream(contributions.spliterator(), false)
                .filter(share ->
                        !share.getName().equals("bias") && share.getValue().isNumber())
                .sorted(Comparator.comparingDouble(
                        (Member share) -> -Math.abs(share.getValue().asDouble())))
                .limit(REASONS)
                .forEach(share -> rows.add(reason(share, customer)));
        screen.line("");
        screen.table(rows);
    }

    private static List<String> reason(Member share, JsonObject customer) {
        double size = share.getValue().asDouble();
        return List.of(
                share.getName(),
                text(customer.get(share.getName())),
                size > 0 ? "leaving" : "staying",
                String.format(Locale.ROOT, "%+.3f", size));
    }

    private static String text(JsonValue value) {
        return value == null ? "-" : value.isString() ? value.asString() : value.toString();
    }
}
