package io.cupel.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.deployments.domain.DeploymentError;
import io.cupel.deployments.inferencelog.InferenceRecord.Inputs;
import io.cupel.deployments.inferencelog.InputMask;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.error.PlatformError;
import io.cupel.privacy.domain.FieldMask;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedCallTest {
    private static final List<Object> INPUTS = List.of("body", "inputs");
    private static final InputMask NOTHING_PERSONAL = new InputMask(name -> FieldMask.NONE);
    private static final Fault AGE = Fault.notFloat(Fault.at(INPUTS, "age"));

    @Test
    void isLoggedUnderTheStatusOfItsAnswer() {
        assertThat(refused("", null, AGE).outcome(7).status()).isEqualTo(422);
        assertThat(call(PlatformError.MALFORMED_JSON.exception(), "", null)
                        .outcome(7)
                        .status())
                .isEqualTo(400);
        assertThat(call(DeploymentError.MODEL_UNAVAILABLE.exception(), "", null)
                        .outcome(7)
                        .status())
                .isEqualTo(503);
    }

    @Test
    void tellsTheFirstFaultsAndThatThereAreMore() {
        Fault options = Fault.notDict(List.of("body", "options"));

        assertThat(refused("", null, AGE, options).outcome(7).error())
                .isEqualTo("body.inputs.age: value is not a valid float; body.options: value is not a valid dict");
        assertThat(refused("", null, AGE, AGE, AGE, AGE).outcome(7).error()).endsWith("; …");
        assertThat(call(PlatformError.MALFORMED_JSON.exception(), "", null)
                        .outcome(7)
                        .error())
                .isEqualTo("Malformed JSON");
    }

    @Test
    void withoutAMaskKeepsTheInputsAsTheyWereSent() {
        assertThat(kept("{\"inputs\":{\"age\":\"ten\",\"x\":1.50}}", null, AGE))
                .isEqualTo("1 {\"age\":\"ten\",\"x\":1.50}");
        assertThat(kept("{\"inputs\":[{},7]}", null, AGE)).isEqualTo("2 [{},7]");
        assertThat(kept("{\"inputs\":\"ten\"}", null, AGE)).isEqualTo("0 \"ten\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "{}", "{\"inputs\":null}", "{\"inputs\":{\"age\":1,\"age\":2}}"})
    void keepsNothingOfWhatCannotBeReadOrIsNotThere(String body) {
        assertThat(kept(body, null, AGE)).isEqualTo("0 null");
        assertThat(kept(body, NOTHING_PERSONAL, AGE)).isEqualTo("0 null");
    }

    @Test
    void keepsNothingOfABodyOverTheLimit() {
        assertThat(kept("{\"inputs\":\"" + "x".repeat(1 << 20) + "\"}", null, AGE))
                .isEqualTo("0 null");
    }

    @Test
    void underAMaskLeavesOutWhatWasRefused() {
        String one = "{\"inputs\":{\"age\":\"ten\",\"x\":1.50}}";
        String list = "{\"inputs\":[{\"age\":1,\"x\":\"two\"},\"three\",{\"x\":[4]}]}";
        Fault second = Fault.notDict(Fault.at(INPUTS, 1));
        Fault first = Fault.notFloat(Fault.at(Fault.at(INPUTS, 0), "x"));

        assertThat(kept(one, NOTHING_PERSONAL, AGE)).isEqualTo("1 {\"age\":null,\"x\":1.50}");
        assertThat(kept(list, NOTHING_PERSONAL, first, second))
                .isEqualTo("3 [{\"age\":1,\"x\":null},null,{\"x\":[4]}]");
        assertThat(kept(one, NOTHING_PERSONAL, Fault.notDict(List.of("body", "options"))))
                .as("options are no inputs")
                .isEqualTo("1 {\"age\":\"ten\",\"x\":1.50}");
    }

    @Test
    void underAMaskKeepsNothingThatIsAtFaultAsAWholeOrWasNotLookedAtToTheEnd() {
        String body = "{\"inputs\":{\"age\":\"ten\"}}";

        assertThat(kept(body, NOTHING_PERSONAL, Fault.notDict(INPUTS))).isEqualTo("0 null");
        assertThat(kept(body, NOTHING_PERSONAL, Collections.nCopies(21, AGE).toArray(Fault[]::new)))
                .isEqualTo("0 null");
        assertThat(shown(call(DeploymentError.MODEL_UNAVAILABLE.exception(), body, NOTHING_PERSONAL)))
                .isEqualTo("0 null");
    }

    @Test
    void underAMaskHidesWhatIsPersonalInTheRest() {
        InputMask initials = new InputMask(name -> text -> text.substring(0, 1));

        assertThat(kept("{\"inputs\":{\"age\":\"ten\",\"name\":\"Zoe\"}}", initials, AGE))
                .isEqualTo("1 {\"age\":null,\"name\":\"Z\"}");
        assertThat(refused("{\"inputs\":{}}", initials, AGE).inputs().isAnonymized())
                .isTrue();
        assertThat(refused("{\"inputs\":{}}", null, AGE).inputs().isAnonymized())
                .isFalse();
    }

    private static String kept(String body, @Nullable InputMask mask, Fault... faults) {
        return shown(refused(body, mask, faults));
    }

    private static String shown(RefusedCall call) {
        Inputs inputs = call.inputs();
        return inputs.rows() + " " + Objects.toString(inputs.json());
    }

    private static RefusedCall refused(String body, @Nullable InputMask mask, Fault... faults) {
        return call(new InvalidInputException(List.of(faults)), body, mask);
    }

    private static RefusedCall call(RuntimeException refusal, String body, @Nullable InputMask mask) {
        return new RefusedCall(refusal, body.getBytes(StandardCharsets.UTF_8), mask);
    }
}
