package io.cupel.models;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cupel.auth.CurrentUser;
import io.cupel.auth.domain.UserId;
import io.cupel.datasets.DatasetSettings;
import io.cupel.datasets.DatasetTables;
import io.cupel.datasets.persistence.VersionRepository;
import io.cupel.experiments.NewModel;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.models.domain.ModelId;
import io.cupel.models.domain.ModelsRemoved;
import io.cupel.models.persistence.LeaderboardRepository;
import io.cupel.models.persistence.ModelFileRepository;
import io.cupel.models.persistence.ModelRepositories;
import io.cupel.models.persistence.ModelRepository;
import io.cupel.platform.access.Scope;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import io.cupel.projects.ProjectAccess;
import io.cupel.projects.domain.ProjectId;
import io.cupel.projects.persistence.MemberRepository;
import io.cupel.scoring.ModelCache;
import io.cupel.scoring.ScoringFixtures;
import io.cupel.scoring.ScoringSettings;
import io.cupel.storage.InMemoryBlobStore;
import io.cupel.storage.SignedUrls;
import io.cupel.storage.StoredBlob;
import io.cupel.testing.JpaDatabase;
import io.cupel.testing.RecordedEvents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A project with an experiment, two users, and the module's services as one of them calls them. */
final class ModelWorld {
    final UUID datasetVersion = UUID.randomUUID();
    final JpaDatabase database;
    final Path folder;
    final InMemoryBlobStore blobs;
    final Sql sql;
    final UserId ann = user();
    final UserId stranger = user();
    final ProjectId project;
    final ExperimentId experiment;
    final RecordedEvents<ModelsRemoved> removed = new RecordedEvents<>();
    final LeaderboardRepository leaderboard;
    final ModelRepository models;
    final ModelFileRepository files;

    ModelWorld(JpaDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
        this.blobs = new InMemoryBlobStore(folder, Clock.systemUTC());
        this.sql = Sql.over(database.database());
        this.leaderboard = ModelRepositories.leaderboard(database);
        this.models = ModelRepositories.models(database);
        this.files = ModelRepositories.files(database);
        // Its experiments name a table that is there only when a test keeps one.
        sql.update("alter table experiments drop constraint if exists experiments_dataset_version_fk");
        add(ann);
        add(stranger);
        this.project = project("Churn", "editor");
        this.experiment = experiment("First try");
    }

    private static UserId user() {
        return new UserId(UUID.randomUUID());
    }

    private void add(UserId user) {
        sql.update(
                "insert into users (id, email, name, role, is_verified, is_active, created_at, updated_at)"
                        + " values (?, ?, 'Someone', 'user', true, true, now(), now())",
                user.value(),
                user + "@example.org");
    }

    ProjectId project(String name, String role) {
        ProjectId id = ProjectId.next();
        sql.update(
                "insert into projects (id, owner_id, name, status, created_at, updated_at)"
                        + " values (?, ?, ?, 'active', now(), now())",
                id.value(),
                ann.value(),
                name);
        sql.update(
                "insert into project_members (project_id, user_id, role, created_at) values (?, ?, ?, now())",
                id.value(),
                ann.value(),
                role);
        return id;
    }

    ExperimentId experiment(String name) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into experiments (id, project_id, dataset_version_id, name, target_column, problem_type, config,"
                        + " execution_mode, use_gpu, status, created_at)"
                        + " values (?, ?, ?, ?, 'Churn', 'classification', '{}', 'single', false, 'running', now())",
                id,
                project.value(),
                datasetVersion,
                name);
        return new ExperimentId(id);
    }

    TrainedModels trained() {
        ModelRecorder recorder = new ModelRecorder(models, leaderboard, Clock.systemUTC());
        return new TrainedModels(new TrainingSamples(files, tables(), blobs), recorder, leaderboard, removed);
    }

    private DatasetTables tables() {
        DatasetSettings settings =
                new DatasetSettings(1 << 20, 1, 100, folder.toString(), 64 << 20, 1, 64 << 20, Duration.ofSeconds(30));
        return new DatasetTables(new VersionRepository(Sql.over(database.transactional())), blobs, settings);
    }

    /** The table that the experiments learn from: a column {@code tenure} from 1 to 500. */
    void keepTable() throws Exception {
        Path parquet = folder.resolve("table.parquet");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("copy (select range as tenure from range(1, 501)) to '" + parquet + "' (format parquet)");
        }
        StoredBlob blob = blobs.take("datasets/" + datasetVersion + ".parquet", parquet);
        UUID dataset = UUID.randomUUID();
        sql.update(
                "insert into datasets (id, project_id, name, created_by, created_at, updated_at)"
                        + " values (?, ?, 'Table', ?, now(), now())",
                dataset,
                project.value(),
                ann.value());
        sql.update(
                "insert into dataset_versions (id, dataset_id, number, artifact_id, blob_key, sha256, size_in_bytes,"
                        + " source_name, source_format, source_size_in_bytes, row_count, column_count, quality_score,"
                        + " created_at) values (?, ?, 1, ?, ?, ?, ?, 'a.csv', 'csv', 1, 500, 1, 100, now())",
                datasetVersion,
                dataset,
                UUID.randomUUID(),
                blob.key(),
                blob.sha256(),
                blob.sizeInBytes());
        sql.update(
                "insert into dataset_profiles (version_id, columns, quality) values (?, cast(? as jsonb), '{}')",
                datasetVersion,
                "[{\"name\": \"tenure\", \"dtype\": \"numeric\", \"storage\": \"BIGINT\"}]");
    }

    ModelService service(UserId caller) {
        ProjectAccess access =
                new ProjectAccess(new Caller(caller), new MemberRepository(Sql.over(database.transactional())));
        ArtifactLinks links = new ArtifactLinks(new SignedUrls(new byte[32], Duration.ofMinutes(5), Clock.systemUTC()));
        return new ModelService(new Caller(caller), access, models, leaderboard, links, removed);
    }

    ModelPredictions predictions(UserId caller) {
        ScoringModels scoring = new ScoringModels(files, new ModelCache(new ScoringSettings(1 << 26)), blobs);
        return new ModelPredictions(new Caller(caller), files, scoring);
    }

    /** A model of the experiment; its file is the fixture's. */
    ModelId store(String algo, Map<String, Double> metrics) throws Exception {
        return store(experiment, algo, metrics);
    }

    ModelId store(ExperimentId ofExperiment, String algo, Map<String, Double> metrics) throws Exception {
        NewModel model = newModel(ofExperiment, algo, metrics);
        database.inTransaction(() -> {
            trained().store(model);
            return true;
        });
        return new ModelId(model.id());
    }

    private StoredBlob keep(String key, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return blobs.put(key, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    NewModel newModel(ExperimentId ofExperiment, String algo, Map<String, Double> metrics) {
        UUID id = UUID.randomUUID();
        StoredBlob mojo = keep("models/" + id + ".zip", ScoringFixtures.file("telco-glm"));
        ObjectNode details = Json.MAPPER.createObjectNode();
        details.putArray("features").addObject().put("name", "tenure").put("dtype", "numeric");
        return new NewModel(
                id,
                ofExperiment,
                project.value(),
                algo + "_1_AutoML",
                algo,
                metrics,
                details,
                "auc",
                new NewModel.Mojo("models/" + id + ".zip", mojo.sizeInBytes(), mojo.sha256()));
    }

    void deploy(ModelId model, String stage, String status) {
        sql.update(
                "insert into deployments (id, project_id, model_id, name, stage, status, strategy, traffic_percent,"
                        + " privacy_anonymize_logs, privacy_anonymize_response, created_by, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, 'canary', 100, false, false, ?, now(), now())",
                UUID.randomUUID(),
                project.value(),
                model.value(),
                "d" + UUID.randomUUID(),
                stage,
                status,
                ann.value());
    }

    private record Caller(UserId id) implements CurrentUser {
        @Override
        public String email() {
            return id + "@example.org";
        }

        @Override
        public Set<Scope> scopes() {
            return Set.of(Scope.values());
        }

        @Override
        public boolean isAdmin() {
            return false;
        }

        @Override
        public String credentialKey() {
            return "test";
        }
    }
}
