package io.cupel.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.FeatureType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The models, rows and engine answers of {@code src/test/resources/scoring}. */
public final class ScoringFixtures {
    public static final List<String> ALGORITHMS =
            List.of("gbm", "xgboost", "drf", "glm", "deeplearning", "stackedensemble");

    public static final List<String> TABLES = List.of("telco", "penguins", "california");

    private static final Path FOLDER = Path.of("src/test/resources/scoring");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, ScoringModel> LOADED = new ConcurrentHashMap<>();

    private ScoringFixtures() {}

    public static Path file(String name) {
        return FOLDER.resolve(name + ".zip");
    }

    public static ScoringModel model(String name) {
        return LOADED.computeIfAbsent(name, key -> ScoringModel.load(file(key)));
    }

    /** {@code telco-gbm}, {@code telco-xgboost}… */
    public static Stream<String> names() {
        return TABLES.stream().flatMap(table -> ALGORITHMS.stream().map(algorithm -> table + "-" + algorithm));
    }

    public static List<NamedCsvRecord> table(String name) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(name + ".csv"))) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the engine answered, row by row: {@code predict}, then one column per class. */
    public static List<NamedCsvRecord> engineAnswers(String model) {
        return table(model + "-predictions");
    }

    /** The rows of the model's table as a client would send them. */
    public static List<ObjectNode> inputs(String model) {
        List<Feature> features = model(model).features();
        return table(model.substring(0, model.indexOf('-'))).stream()
                .map(row -> input(row, features))
                .toList();
    }

    private static ObjectNode input(NamedCsvRecord row, List<Feature> features) {
        ObjectNode input = JSON.createObjectNode();
        for (Feature feature : features) {
            String text = row.getField(feature.name());
            if (text.isEmpty()) {
                input.putNull(feature.name());
            } else if (feature.type() == FeatureType.NUMERIC) {
                input.put(feature.name(), Double.parseDouble(text));
            } else {
                input.put(feature.name(), text);
            }
        }
        return input;
    }

    public static byte[] body(Object inputs) {
        return body(inputs, Map.of());
    }

    public static byte[] body(Object inputs, Map<String, ?> options) {
        try {
            return JSON.writeValueAsBytes(Map.of("inputs", inputs, "options", options));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The {@code predictions} that the model writes for a body. */
    public static JsonNode predictions(ScoringModel model, byte[] body) {
        JsonBytes out = new JsonBytes(1024);
        model.write(model.predict(model.read(body)), out);
        return tree(out.toByteArray());
    }

    public static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(new String(json, StandardCharsets.UTF_8), malformed);
        }
    }
}
