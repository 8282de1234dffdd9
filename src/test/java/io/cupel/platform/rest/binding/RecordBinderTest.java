package io.cupel.platform.rest.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.rest.Json;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordBinderTest {
    private static final RecordBinder BINDER = new RecordBinder(Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());

    enum Colour {
        DARK_RED,
        BLUE
    }

    record Inner(@NotNull @Min(1) @Max(9) Integer count) {}

    record Order(
            @NotNull @Size(min = 2, max = 5) String name,
            @Nullable @Email String email,
            @Nullable Double price,
            @Nullable Boolean paid,
            @Nullable Colour colour,
            @Nullable UUID customerId,
            @Nullable Instant dueAt,
            @Nullable Inner inner,
            @Nullable List<@Filled String> tags,
            @Nullable Map<String, Object> extra) {}

    record Titled(
            @NotNull @Filled(groups = AmongOthers.class) String title,
            @Nullable Integer pages) {}

    record Sizes(@Nullable Integer small, @Nullable Long large) {}

    record Rename(@Nullable @Filled @Size(max = 5) String name) {}

    record Change(
            Patch<@Size(min = 2) String> note,
            Patch<UUID> customerId,
            Patch<Map<String, Object>> extra,
            @Nullable String name) {}

    @Test
    void tellsWhatIsClearedFromWhatIsLeftOut() {
        assertThat(bind(Change.class, "{}"))
                .isEqualTo(new Change(Patch.unchanged(), Patch.unchanged(), Patch.unchanged(), null));
        assertThat(bind(Change.class, "{'note':null,'customer_id':null,'extra':null,'name':null}"))
                .isEqualTo(new Change(Patch.cleared(), Patch.cleared(), Patch.cleared(), null));
        assertThat(bind(Change.class, "{'note':'new','extra':{'a':null}}"))
                .isEqualTo(new Change(
                        Patch.to("new"), Patch.unchanged(), Patch.to(Collections.singletonMap("a", null)), null));
    }

    @Test
    void holdsWhatAPatchBringsToItsTypeAndConstraints() {
        assertThat(faults(Change.class, "{'note':'x','customer_id':'x','extra':[]}"))
                .containsExactlyInAnyOrder(
                        Fault.tooShort(List.of("body", "note"), 2),
                        Fault.notUuid(List.of("body", "customer_id")),
                        Fault.notDict(List.of("body", "extra")));
    }

    @Test
    void aTextThatMayBeMissingMayStillNotBeBlank() {
        assertThat(bind(Rename.class, "{}")).isEqualTo(new Rename(null));
        assertThat(bind(Rename.class, "{'name':' a'}")).isEqualTo(new Rename(" a"));
        for (String blank : List.of("", "  ", "\t", "\u2003")) {
            assertThat(faults(Rename.class, "{'name':" + Json.MAPPER.valueToTree(blank) + "}"))
                    .as(blank)
                    .containsExactly(Fault.tooShort(List.of("body", "name"), 1));
        }
    }

    @Test
    void aPatchKeepsSetsOrUnsetsWhatWasThere() {
        assertThat(Patch.<String>unchanged().over("old")).isEqualTo("old");
        assertThat(Patch.to("new").over("old")).isEqualTo("new");
        assertThat(Patch.<String>cleared().over("old")).isNull();
        assertThat(Patch.to("new").map(String::length).over(0)).isEqualTo(3);
        assertThat(Patch.<String>cleared().map(String::length)).isEqualTo(Patch.cleared());
        assertThat(Patch.<String>unchanged().map(String::length)).isEqualTo(Patch.unchanged());
    }

    @Test
    void bindsEveryKindOfValue() {
        Order order = bind("{'name':'ten','email':'a@b.org','price':3,'paid':true,'colour':'dark_red',"
                + "'customer_id':'6d1f5d34-7c07-4b0a-9f0e-0d6e6a9ce9aa','due_at':'2026-02-10T10:00:00+01:00',"
                + "'inner':{'count':2.0},'tags':['x'],'extra':{'a':[1]},'unknown':1}");

        assertThat(order)
                .isEqualTo(new Order(
                        "ten",
                        "a@b.org",
                        3.0,
                        true,
                        Colour.DARK_RED,
                        UUID.fromString("6d1f5d34-7c07-4b0a-9f0e-0d6e6a9ce9aa"),
                        Instant.parse("2026-02-10T09:00:00Z"),
                        new Inner(2),
                        List.of("x"),
                        Map.of("a", List.of(1))));
    }

    @Test
    void reportsAllFaultsOfABodyTogether() {
        List<Fault> faults =
                faults("{'name':5,'email':'nobody','price':'3','paid':1,'colour':'green','customer_id':'x',"
                        + "'due_at':'soon','inner':{'count':12},'tags':['ok',' ',7],'extra':[]}");

        assertThat(faults)
                .containsExactlyInAnyOrder(
                        Fault.notString(List.of("body", "name")),
                        Fault.notEmail(List.of("body", "email")),
                        Fault.notFloat(List.of("body", "price")),
                        Fault.notBoolean(List.of("body", "paid")),
                        Fault.notAmong(List.of("body", "colour"), List.of("dark_red", "blue")),
                        Fault.notUuid(List.of("body", "customer_id")),
                        new Fault(List.of("body", "due_at"), "invalid datetime format", "value_error.datetime"),
                        Fault.notAtMost(List.of("body", "inner", "count"), 9),
                        Fault.notString(List.of("body", "tags", 2)),
                        Fault.notDict(List.of("body", "extra")));
    }

    @Test
    void namesTheIndexOfAnElementThatBreaksAConstraint() {
        assertThat(faults("{'name':'ten','tags':['ok',' ']}"))
                .containsExactly(Fault.tooShort(List.of("body", "tags", 1), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'name':null}"})
    void asksForWhatIsRequired(String body) {
        assertThat(faults(body)).containsExactly(Fault.missing(List.of("body", "name")));
    }

    @ParameterizedTest
    @CsvSource({"1, 2 characters", "123456, 5 characters"})
    void boundsTexts(String name, String said) {
        assertThat(faults("{'name':'" + name + "'}"))
                .singleElement()
                .extracting(Fault::msg)
                .asString()
                .endsWith(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "'text'", "null", "true"})
    void wantsAnObject(String body) {
        assertThat(faults(body)).containsExactly(Fault.notDict(List.of("body")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "'1'", "1e-999999999"})
    void neverExpandsOrRoundsANumberThatIsNoInteger(String number) {
        assertThat(faults("{'name':'ten','inner':{'count':" + number + "}}"))
                .containsExactly(Fault.notInteger(List.of("body", "inner", "count")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "99999999999999999999", "2147483648", "1e19", "10"})
    void aWholeNumberBeyondAllMeasureIsToldTheLimit(String number) {
        assertThat(faults("{'name':'ten','inner':{'count':" + number + "}}"))
                .containsExactly(Fault.notAtMost(List.of("body", "inner", "count"), 9));
        assertThat(faults("{'name':'ten','inner':{'count':-" + number + "}}"))
                .containsExactly(Fault.notAtLeast(List.of("body", "inner", "count"), 1));
    }

    @Test
    void whatHasATextOfItsOwnIsListedOnlyAmongOthers() {
        Fault noTitle = Fault.tooShort(List.of("body", "title"), 1);
        Fault noNumber = Fault.notInteger(List.of("body", "pages"));

        assertThat(faults(Titled.class, "{'title':' ','pages':'ten'}")).containsExactlyInAnyOrder(noTitle, noNumber);
        assertThat(faults(Titled.class, "{'title':5,'pages':'ten'}"))
                .containsExactlyInAnyOrder(Fault.notString(List.of("body", "title")), noNumber);
        assertThat(faults(Titled.class, "{'title':'Emma','pages':'ten'}")).containsExactly(noNumber);
        assertThat(bind(Titled.class, "{'title':' '}")).isEqualTo(new Titled(" ", null));
    }

    @ParameterizedTest
    @CsvSource({
        "small, 2147483648, 2147483647",
        "small, 1e30, 2147483647",
        "large, 9223372036854775808, 9223372036854775807",
        "large, 1e999999999, 9223372036854775807"
    })
    void whereThereIsNoLimitItIsToldThatOfItsType(String field, String number, long limit) {
        assertThat(faults(Sizes.class, "{'" + field + "':" + number + "}"))
                .containsExactly(Fault.notAtMost(List.of("body", field), limit));
        assertThat(bind(Sizes.class, "{'" + field + "':" + limit + "}").toString())
                .contains(Long.toString(limit));
        assertThat(bind(Sizes.class, "{'" + field + "':" + (-limit - 1) + "}").toString())
                .contains(Long.toString(-limit - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00\\ud800"})
    void refusesTextThatTheDatabaseCannotHold(String text) {
        assertThat(faults("{'name':'a" + text + "'}")).contains(Fault.unstorableString(List.of("body", "name")));
        assertThat(faults("{'name':'ten','extra':{'a':['" + text + "']}}"))
                .contains(Fault.unstorableString(List.of("body", "extra")));
    }

    @Test
    void neverRepeatsASubmittedValue() {
        assertThat(faults("{'name':'secret-secret','email':'secret','colour':'secret','extra':{'secret\\u0000':1}}"))
                .isNotEmpty()
                .noneSatisfy(fault -> assertThat(fault.toString()).contains("secret"));
    }

    private static List<Fault> faults(String body) {
        return faults(Order.class, body);
    }

    private static List<Fault> faults(Class<? extends Record> type, String body) {
        return catchThrowableOfType(InvalidInputException.class, () -> bind(type, body))
                .faults();
    }

    private static Order bind(String body) {
        return bind(Order.class, body);
    }

    private static <T extends Record> T bind(Class<T> type, String body) {
        try {
            return BINDER.bind(type, Json.MAPPER.readTree(body.replace('\'', '"')), List.of("body"));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
