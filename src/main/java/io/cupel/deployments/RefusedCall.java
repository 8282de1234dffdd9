package io.cupel.deployments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cupel.deployments.inferencelog.InferenceRecord.Inputs;
import io.cupel.deployments.inferencelog.InferenceRecord.Outcome;
import io.cupel.deployments.inferencelog.InputMask;
import io.cupel.deployments.inferencelog.JsonbText;
import io.cupel.platform.error.DomainException;
import io.cupel.platform.error.ErrorCategory;
import io.cupel.platform.error.ErrorResponses;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.rest.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call that reached its deployment and never its model's trees, as the log keeps it: with the inputs as they were sent, if they can be read at
 * all and are of moderate size.
 *
 * <p>Under a mask the refused values are left out, null standing in their place: what a policy knows of a field it learnt from values that
 * fitted. Inputs that no model has looked at are then not kept either.
 */
final class RefusedCall {
    private static final int MAX_KEPT_BYTES = 1 << 20;
    private static final int FAULTS_TOLD = 3;
    /** Beyond, nothing is kept under a mask: whoever finds faults stops counting some time, and then not all are known. */
    private static final int FAULTS_LEFT_OUT = 20;

    /** Leaves the numbers as they were written. */
    private static final ObjectReader EXACT =
            Json.MAPPER.reader().without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private static final List<Object> INPUTS = List.of("body", "inputs");

    private final RuntimeException refusal;
    private final byte[] body;
    private final @Nullable InputMask mask;

    /** @param refusal an {@link InvalidInputException} or a {@link DomainException} */
    RefusedCall(RuntimeException refusal, byte[] body, @Nullable InputMask mask) {
        this.refusal = refusal;
        this.body = body;
        this.mask = mask;
    }

    Outcome outcome(long micros) {
        return new Outcome(status(), micros, 0, null, reason());
    }

    private int status() {
        return ErrorResponses.statusOf(
                refusal instanceof DomainException named ? named.code().category() : ErrorCategory.INVALID);
    }

    /** Names of the model's own features at most; nothing that the client made up. */
    private String reason() {
        if (!(refusal instanceof InvalidInputException invalid)) {
            return String.valueOf(refusal.getMessage());
        }
        List<Fault> faults = invalid.faults();
        String told = faults.stream().limit(FAULTS_TOLD).map(RefusedCall::told).collect(Collectors.joining("; "));
        return faults.size() > FAULTS_TOLD ? told + "; …" : told;
    }

    private static String told(Fault fault) {
        return fault.loc().stream().map(String::valueOf).collect(Collectors.joining(".")) + ": " + fault.msg();
    }

    Inputs inputs() {
        JsonNode kept = mask == null ? sent() : accepted(sent());
        int rows = kept.isArray() ? kept.size() : kept.isObject() ? 1 : 0;
        return new Inputs(kept.isMissingNode() || kept.isNull() ? null : text(kept), rows, mask != null);
    }

    private JsonbText text(JsonNode kept) {
        byte[] json = kept.toString().getBytes(StandardCharsets.UTF_8);
        return JsonbText.of(mask == null ? json : mask.apply(json, 0, json.length));
    }

    /** Missing when there is nothing that could be kept. */
    private JsonNode sent() {
        if (body.length > MAX_KEPT_BYTES) {
            return MissingNode.getInstance();
        }
        try {
            return EXACT.readTree(body).path("inputs");
        } catch (IOException unreadable) {
            // Then that is why the call was refused, and what the caller and the log are told.
            return MissingNode.getInstance();
        }
    }

    private JsonNode accepted(JsonNode sent) {
        boolean isJudged = refusal instanceof InvalidInputException invalid
                && invalid.faults().size() <= FAULTS_LEFT_OUT
                && invalid.faults().stream().allMatch(fault -> leaveOut(fault.loc(), sent));
        return isJudged ? sent : MissingNode.getInstance();
    }

    /** False when it is the inputs as a whole that are at fault. */
    private static boolean leaveOut(List<Object> loc, JsonNode sent) {
        if (!loc.subList(0, Math.min(loc.size(), INPUTS.size())).equals(INPUTS)) {
            return true;
        }
        JsonNode parent = sent;
        for (Object step : loc.subList(INPUTS.size(), Math.max(INPUTS.size(), loc.size() - 1))) {
            parent = step instanceof Integer index ? parent.path(index) : parent.path(step.toString());
        }
        return loc.size() > INPUTS.size() && clear(parent, loc.get(loc.size() - 1));
    }

    private static boolean clear(JsonNode parent, Object step) {
        if (parent instanceof ArrayNode list && step instanceof Integer index) {
            list.set(index, NullNode.getInstance());
            return true;
        }
        if (parent instanceof ObjectNode row && step instanceof String name) {
            row.putNull(name);
            return true;
        }
        // Below what was left out already.
        return parent.isNull();
    }
}
