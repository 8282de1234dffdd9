package io.cupel.scoring.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cupel.platform.error.DomainException;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.error.PlatformError;
import io.cupel.scoring.JsonBytes;
import io.cupel.scoring.ScoringFixtures;
import io.cupel.scoring.ScoringModel;
import io.cupel.scoring.domain.PredictionRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever arrives is answered, or refused as the client's fault. */
class AnyInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Property(tries = 500)
    void anyJsonIsAnsweredOrRefused(@ForAll("bodies") Object body) throws JsonProcessingException {
        answeredOrRefused(JSON.writeValueAsBytes(body));
    }

    @Property(tries = 500)
    void anyBytesAreRefused(@ForAll byte[] body) {
        answeredOrRefused(body);
    }

    @Property(tries = 300)
    void anyDamageIsAnsweredOrRefused(@ForAll("bodies") Object body, @ForAll int where, @ForAll byte what)
            throws JsonProcessingException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        bytes[Math.floorMod(where, bytes.length)] = what;
        answeredOrRefused(bytes);
    }

    private static void answeredOrRefused(byte[] body) {
        for (String name : new String[] {"penguins-stackedensemble", "telco-xgboost", "california-deeplearning"}) {
            ScoringModel model = ScoringFixtures.model(name);
            try {
                PredictionRequest request = model.read(body);
                JsonBytes out = new JsonBytes(100);
                model.write(model.predict(request), out);
                assertThat(ScoringFixtures.tree(out.toByteArray())).hasSameSizeAs(request.rows());
                new String(
                        body,
                        request.inputsStart(),
                        request.inputsEnd() - request.inputsStart(),
                        StandardCharsets.UTF_8);
            } catch (InvalidInputException refused) {
                assertThat(refused.faults()).isNotEmpty();
            } catch (DomainException malformed) {
                assertThat(malformed.code()).isEqualTo(PlatformError.MALFORMED_JSON);
            }
        }
    }

    @Provide
    Arbitrary<Object> bodies() {
        Arbitrary<Object> rows =
                Arbitraries.oneOf(row(), row().list().ofMaxSize(3).map(list -> list), value());
        return rows.map(inputs -> Map.of("inputs", inputs));
    }

    private static Arbitrary<Object> row() {
        Arbitrary<String> names = Arbitraries.of(
                "tenure",
                "Contract",
                "SeniorCitizen",
                "Date Egg",
                "Sex",
                "Body Mass (g)",
                "latitude",
                "population",
                "zz");
        return Arbitraries.maps(names, value()).ofMaxSize(6).map(map -> map);
    }

    private static Arbitrary<Object> value() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.bigIntegers().asGeneric(),
                Arbitraries.strings().ofMaxLength(8).asGeneric(),
                Arbitraries.of("Two year", "MALE", "2009-11-09", "1").asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.integers().list().ofMaxSize(2).asGeneric());
    }
}
