package io.cupel.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.datasets.DatasetTables;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.experiments.NewModel;
import io.cupel.models.persistence.ModelFileRepository;
import io.cupel.platform.rest.Json;
import io.cupel.storage.BlobStore;
import io.cupel.storage.StoredBlob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps some rows of what a model was trained on, as the body of a predict call: what sampled explanations compare with. One file per
 * model; the table itself may be gone one day, and explanations must not change then.
 */
@ApplicationScoped
public class TrainingSamples {
    private static final int ROWS = 100;
    private static final int MAX_CELLS = 100_000;
    private static final long SEED = 42;

    private final ModelFileRepository files;
    private final DatasetTables tables;
    private final BlobStore blobs;

    @Inject
    public TrainingSamples(ModelFileRepository files, DatasetTables tables, BlobStore blobs) {
        this.files = files;
        this.tables = tables;
        this.blobs = blobs;
    }

    /** Reads the table, so call it outside of any transaction. Empty when the table or one of the columns is gone. */
    Optional<StoredBlob> keep(NewModel model) {
        List<String> features = features(model.details());
        if (features.isEmpty()) {
            return Optional.empty();
        }
        return files.findDatasetVersion(model.experimentId())
                .filter(version -> hasAll(version, features))
                .map(version -> put(model, version, features));
    }

    private static List<String> features(JsonNode details) {
        return details.path("features").findValuesAsText("name").stream()
                .sorted()
                .toList();
    }

    private boolean hasAll(UUID version, List<String> features) {
        return tables.find(new DatasetVersionId(version))
                .filter(table ->
                        features.stream().allMatch(name -> table.find(name).isPresent()))
                .isPresent();
    }

    /**
     * Each model has a file of its own, also where models of one experiment could share one: a retried training removes
     * the models of its first try and their files, after the second made its own.
     */
    private StoredBlob put(NewModel model, UUID version, List<String> features) {
        String key = "models/samples/%s-%s.json".formatted(model.experimentId(), UuidCreator.getTimeOrderedEpoch());
        int rows = Math.max(1, Math.min(ROWS, MAX_CELLS / features.size()));
        List<Map<String, @Nullable Object>> inputs = new ArrayList<>();
        for (List<@Nullable Object> row : tables.sample(new DatasetVersionId(version), features, rows, SEED)) {
            inputs.add(named(features, row));
        }
        return blobs.put(key, new ByteArrayInputStream(json(Map.of("inputs", inputs))));
    }

    private static Map<String, @Nullable Object> named(List<String> features, List<@Nullable Object> row) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int i = 0; i < features.size(); i++) {
            named.put(features.get(i), row.get(i));
        }
        return named;
    }

    private static byte[] json(Object body) {
        try {
            return Json.MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Numbers and texts are always JSON", impossible);
        }
    }
}
