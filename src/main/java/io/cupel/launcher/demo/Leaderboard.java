package io.cupel.launcher.demo;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The models of a training, best first. */
final class Leaderboard {
    private final DemoClient client;
    private final Screen screen;

    Leaderboard(DemoClient client, Screen screen) {
        this.client = client;
        this.screen = screen;
    }

    void show(String experimentId) {
        JsonObject models = client.get("/api/models?experiment_id=" + experimentId + "&sort_metric=auc&sort_dir=desc");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Model", "AUC", "Log loss", "Error per class"));
        models.get("items").asArray().forEach(model -> rows.add(row(model.asObject())));
        screen.line("");
        screen.table(rows);
    }

    private static List<String> row(JsonObject model) {
        JsonObject metrics = model.get("metrics").asObject();
        return List.of(
                model.getString("name", "?"),
                number(metrics.get("auc")),
                number(metrics.get("logloss")),
                number(metrics.get("mean_per_class_error")));
    }

    private static String number(JsonValue value) {
        return value == null || !value.isNumber() ? "-" : String.format(Locale.ROOT, "%.4f", value.asDouble());
    }
}
