package io.cupel.scoring.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.cupel.platform.error.PlatformError;
import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.PredictionRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads predict bodies {@code {"inputs": {…} | [{…}, …], "options": {…}}} for one model. Thread-safe.
 *
 * <p>Types are strict, as everywhere in the interface: a text is no number. The one exception is made for categories, whose
 * levels are texts whatever they looked like in the table: a JSON number or boolean counts as the level that reads the
 * same ({@code 1} as {@code "1"}, {@code true} as {@code "true"}, {@code "True"}, {@code "TRUE"} or {@code "1"}), and is
 * a wrong type when there is no such level. Fields that the model does not know are ignored with a warning, further fields
 * of the body and of its options silently: later versions of a client may send more.
 */
public final class InputReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNumberLength(400)
                    .build())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final Map<String, Column> columns = new HashMap<>();
    private final List<Column> ordered;
    private final boolean takesThreshold;
    private final InputLimits limits;

    /** @param takesThreshold whether {@code options.threshold} makes sense */
    public InputReader(List<Feature> features, boolean takesThreshold, InputLimits limits) {
        for (int i = 0; i < features.size(); i++) {
            columns.put(features.get(i).name(), Column.of(i, features.get(i)));
        }
        this.ordered =
                features.stream().map(feature -> columns.get(feature.name())).toList();
        this.takesThreshold = takesThreshold;
        this.limits = limits;
    }

    Map<String, Column> columns() {
        return columns;
    }

    List<Column> ordered() {
        return ordered;
    }

    boolean takesThreshold() {
        return takesThreshold;
    }

    InputLimits limits() {
        return limits;
    }

    /**
     * Malformed JSON, or bytes that are not UTF-8, are {@link PlatformError#MALFORMED_JSON}.
     *
     * @throws io.cupel.platform.error.InvalidInputException with every fault of the body
     */
    public PredictionRequest read(byte[] body) {
        checkEncoding(body);
        try (JsonParser json = JSON.createParser(body)) {
            return new BodyReader(this, json).read();
        } catch (JsonProcessingException malformed) {
            throw PlatformError.MALFORMED_JSON.exception().causedBy(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }

    /** Stricter than the parser, which also takes UTF-16 and overlong forms: the database would refuse such bytes later. */
    private static void checkEncoding(byte[] body) {
        for (byte one : body) {
            if (one <= 0) {
                checkUtf8(body);
                return;
            }
        }
    }

    private static void checkUtf8(byte[] body) {
        for (byte one : body) {
            if (one == 0) {
                throw PlatformError.MALFORMED_JSON.exception();
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException malformed) {
            throw PlatformError.MALFORMED_JSON.exception().causedBy(malformed);
        }
    }
}
