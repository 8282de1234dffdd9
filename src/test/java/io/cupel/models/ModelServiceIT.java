package io.cupel.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.auth.domain.UserId;
import io.cupel.models.domain.ModelId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.paging.Sort;
import io.cupel.scoring.ScoringFixtures;
import io.cupel.testing.JpaDatabase;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelServiceIT {
    private static final PageRequest ALL = new PageRequest(500, 0, null);
    private static final ModelsWanted ANY =
            new ModelsWanted(null, null, null, null, null, null, ModelsWanted.NEWEST_FIRST);

    private static JpaDatabase database;

    @TempDir
    Path folder;

    private ModelWorld world;

    @BeforeAll
    static void openDatabase() {
        database = new JpaDatabase();
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void createWorld() {
        world = new ModelWorld(database, folder);
    }

    @Test
    void listsWithTheNamesOfWhatModelsBelongTo() throws Exception {
        ModelId id = world.store("GBM", Map.of("auc", 0.9, "logloss", 0.3));
        world.deploy(id, "staging", "active");

        ModelSummary model = list(world.ann, ANY, ALL).items().get(0);

        assertThat(model.id()).isEqualTo(id.value());
        assertThat(model.experimentName()).isEqualTo("First try");
        assertThat(model.projectName()).isEqualTo("Churn");
        assertThat(model.isBest()).isTrue();
        assertThat(model.isStaging()).isTrue();
        assertThat(model.isProduction()).isFalse();
        assertThat(model.metrics()).containsExactly(Map.entry("auc", 0.9), Map.entry("logloss", 0.3));
    }

    @Test
    void strangersSeeNothing() throws Exception {
        ModelId id = world.store("GBM", Map.of("auc", 0.9));

        assertThat(list(world.stranger, ANY, ALL).total()).isZero();
        assertNotFound(() -> world.service(world.stranger).get(id));
        assertNotFound(() -> world.service(world.stranger).download(id));
        assertNotFound(() -> world.predictions(world.stranger).predict(id, new byte[0]));
        assertNotFound(() -> {
            world.service(world.stranger).delete(id);
            return true;
        });
        assertNotFound(() -> world.service(world.ann).get(new ModelId(UUID.randomUUID())));
    }

    @Test
    void everyFilterNarrows() throws Exception {
        ModelId best = world.store("GBM", Map.of("auc", 0.9));
        ModelId live = world.store("GLM", Map.of("auc", 0.8));
        ModelId staged = world.store("DRF", Map.of("auc", 0.7));
        ModelId other = world.store(world.experiment("Second try"), "GLM", Map.of("auc", 0.6));
        world.deploy(live, "production", "active");
        world.deploy(staged, "staging", "active");
        world.deploy(best, "production", "inactive");

        assertThat(found(wanted(world.project.value(), null, null, null, null, null)))
                .hasSize(4);
        assertThat(found(wanted(UUID.randomUUID(), null, null, null, null, null)))
                .isEmpty();
        assertThat(found(wanted(null, world.experiment.value(), null, null, null, null)))
                .hasSize(3);
        assertThat(found(wanted(null, null, "glm", null, null, null))).containsExactlyInAnyOrder(live, other);
        assertThat(found(wanted(null, null, null, true, null, null))).containsExactlyInAnyOrder(best, other);
        assertThat(found(wanted(null, null, null, null, true, null))).containsExactly(live);
        assertThat(found(wanted(null, null, null, null, false, null))).hasSize(3);
        assertThat(found(wanted(null, null, null, null, null, true))).containsExactly(staged);
        assertThat(list(world.ann, ANY, new PageRequest(50, 0, "second")).total())
                .isOne();
        assertThat(list(world.ann, ANY, new PageRequest(50, 0, "DRF_1")).total())
                .isOne();
    }

    @Test
    void sortsByEveryMetricOfTheContract() throws Exception {
        ModelId high = world.store("GBM", everyMetric(12.5));
        ModelId low = world.store("GLM", everyMetric(-3.0));

        for (String metric : ModelsWanted.SORT_METRICS) {
            assertThat(found(sorted(metric, true))).as(metric).containsExactly(high, low);
            assertThat(found(sorted(metric, false))).as(metric).containsExactly(low, high);
        }
    }

    private static Map<String, Double> everyMetric(double value) {
        return ModelsWanted.SORT_METRICS.stream().collect(Collectors.toMap(metric -> metric, metric -> value));
    }

    @Test
    void sortsByAMetricWithTheUnmeasuredLastBothWays() throws Exception {
        ModelId middle = world.store("GBM", Map.of("auc", 0.8));
        ModelId unmeasured = world.store("GLM", Map.of("rmse", 1.0));
        ModelId high = world.store("DRF", Map.of("auc", 0.9));

        assertThat(found(sorted(true))).containsExactly(high, middle, unmeasured);
        assertThat(found(sorted(false))).containsExactly(middle, high, unmeasured);
    }

    @Test
    void pagesNeverOverlapHoweverManyTie() throws Exception {
        for (int i = 0; i < 7; i++) {
            world.store("GBM", Map.of("auc", 0.5));
        }
        List<UUID> seen = new ArrayList<>();
        for (int offset = 0; offset < 7; offset += 2) {
            list(world.ann, sorted(true), new PageRequest(2, offset, null))
                    .items()
                    .forEach(model -> seen.add(model.id()));
        }

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void showsAllThereIsToSee() throws Exception {
        ModelId id = world.store("GBM", Map.of("auc", 0.9));

        ModelView view = database.inTransaction(() -> world.service(world.ann).get(id));

        assertThat(view.features().at("/0/name").textValue()).isEqualTo("tenure");
        assertThat(view.roc().isNull()).as("what there is not is null").isTrue();
        assertThat(view.rank()).isOne();
        assertThat(view.artifacts()).singleElement().satisfies(artifact -> {
            assertThat(artifact.kind()).hasToString("MOJO");
            assertThat(artifact.bytes()).isPositive();
            assertThat(artifact.downloadUrl().toString()).startsWith("/api/files/");
        });
    }

    @Test
    void predictsWithTheStoredFile() throws Exception {
        ModelId id = world.store("GLM", Map.of("auc", 0.9));
        byte[] body = ScoringFixtures.body(ScoringFixtures.inputs("telco-glm").subList(0, 3));

        byte[] answer =
                database.inTransaction(() -> world.predictions(world.ann).predict(id, body));

        JsonNode json = ScoringFixtures.tree(answer);
        assertThat(json.get("model_id").textValue()).isEqualTo(id.toString());
        assertThat(json.get("predictions"))
                .isEqualTo(ScoringFixtures.predictions(ScoringFixtures.model("telco-glm"), body));
    }

    @Test
    void aDamagedFileIsAFailedPrediction() throws Exception {
        ModelId id = world.store("GLM", Map.of("auc", 0.9));
        world.blobs.put("models/" + id + ".zip", new ByteArrayInputStream(new byte[10]));

        assertThatThrownBy(() -> database.inTransaction(
                        () -> world.predictions(world.ann).predict(id, ScoringFixtures.body(Map.of()))))
                .hasMessage("Prediction failed")
                .hasRootCauseMessage("The model file is not the one that was stored");
    }

    @Test
    void aDeployedModelStays() throws Exception {
        ModelId id = world.store("GLM", Map.of("auc", 0.9));
        world.deploy(id, "staging", "inactive");

        assertThatThrownBy(() -> delete(id)).hasMessage("Model is deployed");
        assertThat(found(ANY)).containsExactly(id);
    }

    @Test
    void theNextBestTakesADeletedModelsPlace() throws Exception {
        ModelId best = world.store("GLM", Map.of("auc", 0.9));
        ModelId next = world.store("GBM", Map.of("auc", 0.8));

        delete(best);

        assertThat(found(wanted(null, null, null, true, null, null))).containsExactly(next);
        assertThat(world.removed.fired()).flatExtracting("blobKeys").containsExactly("models/" + best + ".zip");
    }

    @Test
    void aViewerMayLookButNotDelete() throws Exception {
        ModelId id = world.store("GLM", Map.of("auc", 0.9));
        world.sql.update("update project_members set role = 'viewer' where user_id = ?", world.ann.value());

        assertThat(found(ANY)).containsExactly(id);
        assertThatThrownBy(() -> delete(id)).hasMessage("Insufficient permissions");
    }

    private static ModelsWanted wanted(
            @Nullable UUID project,
            @Nullable UUID experiment,
            @Nullable String type,
            @Nullable Boolean best,
            @Nullable Boolean production,
            @Nullable Boolean staging) {
        return new ModelsWanted(project, experiment, type, best, production, staging, ModelsWanted.NEWEST_FIRST);
    }

    private static ModelsWanted sorted(boolean descending) {
        return sorted("auc", descending);
    }

    private static ModelsWanted sorted(String metric, boolean descending) {
        return new ModelsWanted(null, null, null, null, null, null, new Sort(metric, descending));
    }

    private List<ModelId> found(ModelsWanted wanted) throws Exception {
        return list(world.ann, wanted, ALL).items().stream()
                .map(model -> new ModelId(model.id()))
                .toList();
    }

    private Page<ModelSummary> list(UserId caller, ModelsWanted wanted, PageRequest page) throws Exception {
        return database.inTransaction(() -> world.service(caller).list(wanted, page));
    }

    private void delete(ModelId id) throws Exception {
        database.inTransaction(() -> {
            world.service(world.ann).delete(id);
            return true;
        });
    }

    private static void assertNotFound(Callable<?> call) {
        assertThatThrownBy(() -> database.inTransaction(call::call)).hasMessage("Model not found");
    }
}
