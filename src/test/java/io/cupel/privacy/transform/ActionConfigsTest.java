package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.rest.Json;
import io.cupel.platform.rest.binding.RecordBinder;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import jakarta.validation.Validation;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ActionConfigsTest {
    private static final RecordBinder BINDER = new RecordBinder(Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());
    private static final List<Object> LOC = List.of("body", "config");
    private final ActionConfigs configs = new ActionConfigs(BINDER);

    private ActionConfig read(PiiType type, Action action, String json) throws JsonProcessingException {
        return configs.read(type, action, Json.MAPPER.readTree(json), LOC);
    }

    private List<Fault> faults(PiiType type, Action action, String json) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(type, action, json))
                .faults();
    }

    @Test
    void readsWhatARuleSays() throws JsonProcessingException {
        assertThat(read(PiiType.SSN, Action.MASK, "{\"show_last\": 4, \"mask_char\": \"#\"}"))
                .isEqualTo(new ActionConfig.Mask(null, 4, "#", null));
        assertThat(read(PiiType.DATE_OF_BIRTH, Action.GENERALIZE, "{\"to\": \"decade\"}"))
                .isEqualTo(new ActionConfig.Generalize(Granularity.DECADE, null, null, null, null, null));
    }

    @Test
    void leavesEverythingToTheKindWhenNothingIsSaid() {
        assertThat(configs.read(PiiType.SSN, Action.HASH, null, LOC)).isEqualTo(new ActionConfig.Hash(null));
        for (Action action : Action.values()) {
            assertThat(configs.read(PiiType.SSN, action, null, LOC)).isNotNull();
        }
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        assertThat(faults(PiiType.SSN, Action.MASK, "{\"show_first\": -1, \"mask_char\": \"**\", \"colour\": 1}"))
                .extracting(Fault::loc)
                .contains(List.of("body", "config", "show_first"), List.of("body", "config", "mask_char"))
                .hasSize(3);
        assertThat(faults(PiiType.SSN, Action.SUPPRESS, "{\"show_first\": 1}")).hasSize(1);
        assertThat(faults(PiiType.SSN, Action.HASH, "[]")).containsExactly(Fault.notDict(LOC));
    }

    @Test
    void forManyKindsEachTakesTheGranularityThatItCanHave() throws JsonProcessingException {
        ActionConfig years = configs.read(Action.GENERALIZE, Json.MAPPER.readTree("{\"to\": \"year\"}"), LOC);

        assertThat(ActionConfigs.suiting(PiiType.DATE_OF_BIRTH, years)).isEqualTo(years);
        assertThat(ActionConfigs.suiting(PiiType.EMAIL, years))
                .isEqualTo(new ActionConfig.Generalize(null, null, null, null, null, null));
    }

    @Test
    void forManyKindsRefusesWhatSuitsNone() {
        assertThat(catchThrowableOfType(
                                InvalidInputException.class,
                                () -> configs.read(
                                        Action.GENERALIZE, Json.MAPPER.readTree("{\"to\": \"hierarchy\"}"), LOC))
                        .faults())
                .containsExactly(Fault.missing(List.of("body", "config", "groups")));
    }

    @Test
    void refusesAGranularityThatTheKindCannotHave() {
        assertThat(faults(PiiType.EMAIL, Action.GENERALIZE, "{\"to\": \"year\"}"))
                .containsExactly(
                        Fault.notAmong(List.of("body", "config", "to"), List.of("domain", "prefix", "hierarchy")));
        assertThat(faults(PiiType.EMAIL, Action.GENERALIZE, "{\"to\": \"century\"}"))
                .extracting(Fault::type)
                .containsExactly("type_error.enum");
        assertThat(faults(PiiType.EMAIL, Action.GENERALIZE, "{\"to\": \"hierarchy\"}"))
                .containsExactly(Fault.missing(List.of("body", "config", "groups")));
    }
}
