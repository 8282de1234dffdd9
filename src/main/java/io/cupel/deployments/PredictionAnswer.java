package io.cupel.deployments;

import io.cupel.deployments.inferencelog.InputMask;
import io.cupel.deployments.inferencelog.JsonbText;
import io.cupel.deployments.routing.LiveDeployment;
import io.cupel.scoring.JsonBytes;
import io.cupel.scoring.ScoringModel;
import io.cupel.scoring.domain.ScoredRow;
import java.util.List;
import java.util.UUID;

/** One answer, written once; the log keeps the predictions as the same bytes. */
final class PredictionAnswer {
    private static final int HEAD_BYTES = 256;
    private static final int ROW_BYTES = 128;

    private final LiveDeployment deployment;
    private final UUID id;
    private final long start;
    private byte[] json = {};
    private int predictionsStart;
    private int predictionsEnd;
    private int warnings;
    private long micros;

    /** @param start when the call began, by {@link System#nanoTime} */
    PredictionAnswer(LiveDeployment deployment, UUID id, long start) {
        this.deployment = deployment;
        this.id = id;
        this.start = start;
    }

    void write(ScoringModel model, List<ScoredRow> rows) {
        JsonBytes out = new JsonBytes(HEAD_BYTES + ROW_BYTES * rows.size());
        out.raw("{\"deployment_id\":\"").raw(deployment.id().toString());
        out.raw("\",\"model_id\":\"").raw(deployment.modelId().toString());
        out.raw("\",\"prediction_id\":\"").raw(id.toString()).raw("\",\"predictions\":");
        predictionsStart = out.length();
        model.write(rows, out);
        predictionsEnd = out.length();
        out.raw(",\"latency_ms\":").number(micros() / 1_000.0).raw('}');
        json = out.toByteArray();
        warnings = rows.stream().mapToInt(row -> row.warnings().size()).sum();
    }

    /** Until the predictions were written, or until now. */
    long micros() {
        if (micros == 0) {
            micros = Math.max(1, (System.nanoTime() - start) / 1_000);
        }
        return micros;
    }

    LiveDeployment deployment() {
        return deployment;
    }

    UUID id() {
        return id;
    }

    byte[] json() {
        return json;
    }

    /** For the log. Warnings name fields that the client made up, so they are held back like its inputs. */
    JsonbText predictions() {
        InputMask mask = deployment.logMask();
        int length = predictionsEnd - predictionsStart;
        return mask == null || warnings == 0
                ? JsonbText.of(json, predictionsStart, length)
                : JsonbText.of(mask.applyToWarnings(json, predictionsStart, length));
    }

    int warnings() {
        return warnings;
    }
}
