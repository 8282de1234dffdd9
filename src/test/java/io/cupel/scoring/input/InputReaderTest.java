package io.cupel.scoring.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cupel.platform.error.DomainException;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.error.PlatformError;
import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.FeatureType;
import io.cupel.scoring.domain.PredictionRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputReaderTest {
    private static final List<Feature> FEATURES = List.of(
            Feature.categorical("plan", List.of("basic", "gold", "1", "True")),
            Feature.of("age", FeatureType.NUMERIC),
            Feature.of("since", FeatureType.DATETIME));

    private final InputReader reader = new InputReader(FEATURES, true, new InputLimits(5, 2));

    @Test
    void readsOneObject() {
        PredictionRequest request = read(
                "{'inputs': {'age': 30, 'plan': 'gold', 'since': '1970-01-02'}, 'options': {'contributions': true}}");

        assertThat(request.isSingle()).isTrue();
        assertThat(request.wantsContributions()).isTrue();
        assertThat(request.rows()).hasSize(1);
        assertThat(request.rows().get(0).values()).containsExactly(1, 30, 86_400_000);
        assertThat(request.rows().get(0).warnings()).isEmpty();
    }

    @Test
    void readsAListInOrder() {
        PredictionRequest request = read("{'options': null, 'inputs': [{'age': 1}, {'age': 2.5}, {'age': -3e1}]}");

        assertThat(request.isSingle()).isFalse();
        assertThat(request.rows()).extracting(row -> row.values()[1]).containsExactly(1.0, 2.5, -30.0);
    }

    @Test
    void namesWhatIsMissingUnknownOrIgnored() {
        PredictionRequest request = read("{'inputs': {'plan': 'silver', 'age': null, 'colour': {'r': [1]}}}");

        assertThat(request.rows().get(0).values()).containsOnly(Double.NaN);
        assertThat(request.rows().get(0).warnings())
                .containsExactly(
                        "plan: unknown level",
                        "age: missing",
                        "since: missing",
                        "colour: not a feature of the model, ignored");
    }

    @Test
    void reportsAllFaultsTogetherWithTheirPlaces() {
        List<Fault> faults = faults(
                "{'inputs': [{'age': 'x'}, 7, {'plan': [1], 'since': 'soon'}, {'age': {'a': 1}}], 'options': {'contributions': 1, 'threshold': 2}}");

        assertThat(faults)
                .extracting(fault -> fault.loc() + " " + fault.type())
                .containsExactly(
                        "[body, inputs, 0, age] type_error.float",
                        "[body, inputs, 1] type_error.dict",
                        "[body, inputs, 2, plan] type_error.str",
                        "[body, inputs, 2, since] value_error.datetime",
                        "[body, inputs, 3, age] type_error.float",
                        "[body, options, contributions] type_error.bool",
                        "[body, options, threshold] value_error.number.not_le");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | [body, inputs] value_error.missing",
                "{'inputs': null} | [body, inputs] value_error.missing",
                "{'inputs': 'x'} | [body, inputs] type_error.dict",
                "{'inputs': []} | [body, inputs] value_error.list.min_items",
                "{'inputs': [{},{},{},{},{},{}]} | [body, inputs] value_error.list.max_items",
                "{'inputs': [{},{},{}], 'options': {'contributions': true}} | [body, inputs] value_error.list.max_items",
                "{'inputs': {'age': 1, 'age': 2}} | [body, inputs, age] value_error.jsondecode",
                "{'inputs': {}, 'inputs': {}} | [body, inputs] value_error.jsondecode",
                "{'inputs': {'age': true}} | [body, inputs, age] type_error.float",
                "{'inputs': {'age': 1e39}} | [body, inputs, age] value_error.number.not_le",
                "{'inputs': {'age': -1e999}} | [body, inputs, age] value_error.number.not_ge",
                "{'inputs': {'age': 1e-999}} | [body, inputs, age] type_error.float",
                "{'inputs': {'plan': 7}} | [body, inputs, plan] type_error.str",
                "{'inputs': {'plan': false}} | [body, inputs, plan] type_error.str",
                "{'inputs': {'plan': 'a\\u0000b'}} | [body, inputs, plan] type_error.str",
                "{'inputs': {'other': ['\\ud800']}} | [body, inputs] type_error.str",
                "{'inputs': {'oth\\u0000er': 1}} | [body, inputs] type_error.str",
                "{'inputs': [{'other': {'deep': 1e999}}]} | [body, inputs, 0] type_error.float",
                "{'inputs': {'since': '2024-02-30'}} | [body, inputs, since] value_error.datetime",
                "{'inputs': {'since': true}} | [body, inputs, since] type_error.float",
                "{'inputs': {}, 'options': []} | [body, options] type_error.dict",
                "{'inputs': {}, 'options': {'threshold': '0.5'}} | [body, options, threshold] type_error.float",
                "[] | [body] type_error.dict",
                "7 | [body] type_error.dict",
            })
    void refuses(String body, String fault) {
        assertThat(faults(body))
                .extracting(found -> found.loc() + " " + found.type())
                .containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "nonsense",
                "{'inputs': {}} trailing",
                "{'inputs': {'age': NaN}}",
                "{'inputs': [{}, ",
                "{'inputs': {'age': 01}}",
                "{'inputs': {'age': 'a\nb'}}"
            })
    void callsMalformedWhatIsNoJson(String body) {
        assertMalformed(bytes(body));
    }

    @Test
    void callsMalformedWhatIsTooDeepOrLong() {
        assertMalformed(bytes("{'inputs': {'x': " + "[".repeat(50_000) + "]".repeat(50_000) + "}}"));
        assertMalformed(bytes("{'inputs': {'age': " + "1".repeat(5_000) + "}}"));
    }

    @Test
    void callsMalformedWhatIsNoUtf8() {
        Charset utf16 = StandardCharsets.UTF_16LE;
        assertMalformed("{\"inputs\": {}}".getBytes(utf16));
        assertMalformed("{\"inputs\": {\"plan\": \"é\"}}".getBytes(StandardCharsets.ISO_8859_1));
        byte[] overlong = bytes("{'inputs': {'plan': '??'}}");
        int at = new String(overlong, StandardCharsets.US_ASCII).indexOf("??");
        overlong[at] = (byte) 0xC1;
        overlong[at + 1] = (byte) 0x81;
        assertMalformed(overlong);
    }

    @ParameterizedTest
    @CsvSource({"1,2", "1.0,2", "true,3", "'\"1\"',2"})
    void takesANumberOrBooleanForTheLevelThatReadsTheSame(String value, double level) {
        double[] values =
                read("{'inputs': {'plan': " + value + "}}").rows().get(0).values();

        assertThat(values[0]).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2007-11-11\"',1194739200000",
        "'\"2007-11-11T00:00\"',1194739200000",
        "'\"2007-11-11 01:00:00.500+01:00\"',1194739200500",
        "'\"2007-11-11T00:00:00Z\"',1194739200000",
        "1194739200000,1194739200000"
    })
    void takesTimesAsIsoTextOrMilliseconds(String value, double millis) {
        double[] values =
                read("{'inputs': {'since': " + value + "}}").rows().get(0).values();

        assertThat(values[2]).isEqualTo(millis);
    }

    @Test
    void refusesAThresholdWhereThereIsNoneToMove() {
        InputReader several = new InputReader(FEATURES, false, InputLimits.DEFAULT);

        assertThatThrownBy(() -> several.read(bytes("{'inputs': {}, 'options': {'threshold': 0.5}}")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void tellsWhereTheInputsStand() {
        byte[] body = "{\"ü\": 1, \"inputs\" : [{\"age\": 1}] , \"options\": {}}".getBytes(StandardCharsets.UTF_8);

        PredictionRequest request = reader.read(body);

        int length = request.inputsEnd() - request.inputsStart();
        assertThat(new String(body, request.inputsStart(), length, StandardCharsets.UTF_8))
                .isEqualTo("[{\"age\": 1}]");
    }

    @Test
    void stopsCollectingFaultsNobodyReads() {
        InputReader wide = new InputReader(FEATURES, true, InputLimits.DEFAULT);
        String rows = IntStream.range(0, 5_000).mapToObj(i -> "{'age': 'x'}").collect(Collectors.joining(","));

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> wide.read(bytes("{'inputs': [" + rows + "]}")));

        assertThat(refused.faults()).hasSize(100);
    }

    @Test
    void namesAtMostTwentyIgnoredFields() {
        String fields = IntStream.range(0, 100).mapToObj(i -> "'f" + i + "': 1").collect(Collectors.joining(","));

        List<String> warnings =
                read("{'inputs': {" + fields + "}}").rows().get(0).warnings();

        assertThat(Collections.max(warnings)).startsWith("since");
        assertThat(warnings).hasSize(23);
    }

    private PredictionRequest read(String body) {
        return reader.read(bytes(body));
    }

    private List<Fault> faults(String body) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(body))
                .faults();
    }

    private void assertMalformed(byte[] body) {
        DomainException refused = catchThrowableOfType(DomainException.class, () -> reader.read(body));

        assertThat(refused.code()).isEqualTo(PlatformError.MALFORMED_JSON);
    }

    private static byte[] bytes(String singleQuoted) {
        return singleQuoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
