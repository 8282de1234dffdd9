package io.cupel.deployments.inferencelog;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.deployments.inferencelog.InferenceRecord.Caller;
import io.cupel.deployments.inferencelog.InferenceRecord.Inputs;
import io.cupel.deployments.inferencelog.InferenceRecord.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Log rows as the tests need them. */
final class Rows {
    static final UUID DEPLOYMENT = UUID.fromString("01900000-0000-7000-8000-000000000001");
    static final UUID MODEL = UUID.fromString("01900000-0000-7000-8000-000000000002");
    static final UUID USER = UUID.fromString("01900000-0000-7000-8000-000000000003");
    static final Instant AT = Instant.parse("2026-02-10T09:00:00.123456Z");

    private Rows() {}

    static InferenceRecord row() {
        return row("{\"age\":42}");
    }

    static InferenceRecord row(String inputs) {
        return row(inputs.getBytes(StandardCharsets.UTF_8));
    }

    static InferenceRecord row(byte[] inputs) {
        JsonbText prediction = JsonbText.of("[{\"prediction\":\"yes\"}]".getBytes(StandardCharsets.UTF_8));
        return row(new Inputs(JsonbText.of(inputs), 1, false), new Outcome(200, 1_234, 0, prediction, null));
    }

    static InferenceRecord refused() {
        return row(new Inputs(null, 0, false), new Outcome(400, 1_234, 0, null, "Malformed JSON"));
    }

    private static InferenceRecord row(Inputs inputs, Outcome outcome) {
        Caller caller = new Caller("req-1", USER, "key:1");
        return new InferenceRecord(UuidCreator.getTimeOrderedEpoch(), DEPLOYMENT, MODEL, AT, caller, inputs, outcome);
    }
}
