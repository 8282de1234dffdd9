package io.cupel.contract;

import io.cupel.platform.persistence.Sql;
import io.cupel.storage.local.LocalBlobStore;
import io.cupel.testing.CupelServer;
import io.cupel.testing.RunningServer;
import io.cupel.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A server on a database and a storage folder that the test can reach, so that trained models can be put in place at once instead of
 * being trained. Everything else goes over HTTP. There are two of them, each started when it is first asked for and stopped with the
 * JVM, because each start costs its time: classes share one whose settings suit them, and keep to projects of their own.
 */
final class SeededServer {
    /** Predictions that a credential of the limited server has, an hour. */
    static final int PERMITS = 4;

    /** Bytes that an upload to the limited server may have: the sample of personal data fits. */
    static final int MAX_FILE = 120_000;

    /** Columns that a table of the limited server may have. */
    static final int MAX_COLUMNS = 25;

    private static final Path CHURN = Path.of("src/test/resources/scoring/telco-gbm.zip");

    private final CupelServer server;
    private final Sql sql;
    private final LocalBlobStore blobs;
    private final Path storage;

    /** With room for everything, and deployments that are remembered for a second only. */
    static SeededServer shared() {
        return Roomy.SERVER;
    }

    /** With limits that a test can reach; no other test's values are in its database and its log. */
    static SeededServer limited() {
        return Limited.SERVER;
    }

    private static final class Roomy {
        static final SeededServer SERVER = startedUntilTheEnd("roomy", Map.of("DEPLOYMENTS_CACHE_TTL", "PT1S"));
    }

    private static final class Limited {
        static final SeededServer SERVER = startedUntilTheEnd(
                "limited",
                Map.of(
                        "RATELIMIT_PREDICT",
                        PERMITS + "/h",
                        "MAX_DATASET_UPLOAD_BYTES",
                        Integer.toString(MAX_FILE),
                        "DATASETS_MAX_COLUMNS",
                        Integer.toString(MAX_COLUMNS)));
    }

    private static SeededServer startedUntilTheEnd(String name, Map<String, String> settings) {
        SeededServer server = new SeededServer(name, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server.server::close));
        return server;
    }

    /** @param settings further settings, as variables of the environment */
    private SeededServer(String name, Map<String, String> settings) {
        String url = TestDatabase.emptyUrl();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        Path data = CupelServer.newDataFolder();
        storage = data.resolveSibling("storage");
        sql = Sql.over(database);
        blobs = new LocalBlobStore(storage);
        server = CupelServer.with(data, Path.of("target/it-seeded-" + name + ".log"))
                .set("APP_DB_URL", url)
                .set("APP_DB_USER", "postgres")
                .set("APP_DB_PASSWORD", "any")
                .set("STORAGE_FOLDER", storage.toString());
        settings.forEach(server::set);
        server.start();
    }

    RunningServer running() {
        return server.running();
    }

    /** A gradient boosting machine that tells which customers leave. */
    String model(String project) {
        return model(project, CHURN);
    }

    String model(String project, Path file) {
        String key = "seed/" + UUID.randomUUID() + "/model.zip";
        try (InputStream mojo = Files.newInputStream(file)) {
            return model(project, key, blobs.put(key, mojo).sha256());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A model whose description is whole, so that it loads, and whose trees end too early: it fails on every row. */
    String failingModel(String project) {
        Path file = storage.resolveSibling("failing-" + UUID.randomUUID() + ".zip");
        try (ZipFile whole = new ZipFile(CHURN.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : whole.stream().toList()) {
                byte[] content = whole.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content, 0, entry.getName().startsWith("trees/t") ? content.length / 8 : content.length);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model(project, file);
    }

    /** A model whose file is gone. */
    String lostModel(String project) {
        return model(project, "seed/lost.zip", "0".repeat(64));
    }

    /** Acts while the table is not there, as after a migration that went wrong. */
    void without(String table, Runnable action) {
        sql.update("alter table " + table + " rename to hidden_" + table);
        try {
            action.run();
        } finally {
            sql.update("alter table hidden_" + table + " rename to " + table);
        }
    }

    /** A model that learnt from the version, if one believes its experiment. */
    String modelOf(String project, String datasetVersion) {
        String model = model(project);
        UUID experiment = UUID.randomUUID();
        sql.update(
                "insert into experiments (id, project_id, dataset_version_id, name, target_column, problem_type, config,"
                        + " execution_mode, use_gpu, status, created_at)"
                        + " values (?, ?, ?, 'Seeded', 'Churn', 'classification', '{}', 'single', false, 'succeeded', now())",
                experiment,
                UUID.fromString(project),
                UUID.fromString(datasetVersion));
        sql.update("update models set experiment_id = ? where id = ?", experiment, UUID.fromString(model));
        return model;
    }

    /** The tables that hold the text in some row, whatever the column's type. */
    List<String> tablesWith(String text) {
        return sql
                .list(
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
                        row -> row.getString(1))
                .stream()
                .filter(table ->
                        sql.count("select count(*) from " + table + " t where position(? in t::text) > 0", text) > 0)
                .toList();
    }

    String log() {
        return server.log();
    }

    /** What stands in the columns of text and JSON, by table. */
    Map<String, List<String>> texts(Predicate<String> tables) {
        Map<String, List<String>> texts = new TreeMap<>();
        sql
                .list(
                        "select table_name, column_name from information_schema.columns where table_schema = 'public'"
                                + " and data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY')",
                        row -> List.of(row.getString(1), row.getString(2)))
                .stream()
                .filter(column -> tables.test(column.get(0)))
                .forEach(column -> texts.computeIfAbsent(column.get(0), table -> new ArrayList<>())
                        .addAll(texts(column.get(0), column.get(1))));
        return texts;
    }

    private List<String> texts(String table, String column) {
        String select = "select \"%1$s\"::text from \"%2$s\" where \"%1$s\" is not null".formatted(column, table);
        return sql.list(select, row -> row.getString(1));
    }

    /** The folder of the blobs, each below the parts of its key. */
    Path blobs() {
        return storage.resolve("blobs");
    }

    /** Where files of unfinished work are. */
    Path workFolder() {
        return server.data().resolve("work");
    }

    private String model(String project, String blobKey, String sha256) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into models (id, project_id, name, algo, sort_metric, is_best, metrics, details, created_at)"
                        + " values (?, ?, 'GBM_1', 'GBM', 'auc', true, '{}', '{}', now())",
                id,
                UUID.fromString(project));
        sql.update(
                "insert into model_artifacts (id, model_id, kind, blob_key, bytes, sha256, created_at)"
                        + " values (?, ?, 'mojo', ?, 1, ?, now())",
                UUID.randomUUID(),
                id,
                blobKey,
                sha256);
        return id.toString();
    }
}
