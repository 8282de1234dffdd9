package io.cupel.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A list of the API with the queries that it is measured by.
 *
 * @param path as OpenAPI has it
 * @param parent the id that stands for the path's parameter; null if it has none
 * @param narrowed sorts and filters, each allowed value once
 * @param searched a text that a seventh of the rows or more have, and one that hardly any has
 */
record MeasuredList(String path, UUID parent, List<String> narrowed, List<String> searched) {
    private static final UUID PROJECT = seeded("project");
    private static final List<String> SEARCHED = List.of("search=churn", "search=4242");

    /** Its callers see most of the projects; that of the others sees few, which hold most of what is listed. */
    static final MeasuredList PROJECTS = new MeasuredList(
            "/api/projects",
            null,
            Stream.of("created_at", "name", "dataset_count", "model_count", "experiment_count")
                    .flatMap(field ->
                            Stream.of("asc", "desc").map(way -> "sort_field=" + field + "&sort_direction=" + way))
                    .toList(),
            SEARCHED);

    static final List<MeasuredList> OTHERS = List.of(
            below("/api/projects/{project_id}/members", "project", List.of()),
            ofProjects("/api/datasets"),
            below("/api/datasets/{dataset_id}/versions", "dataset", List.of()),
            ofProjects("/api/jobs", "type=automl_train", "status=failed", "type=automl_train&status=failed"),
            ofProjects("/api/experiments", "status=failed"),
            below("/api/experiments/{experiment_id}/events", "experiment", List.of()),
            ofProjects("/api/models", models()),
            below(
                    "/api/mlops/projects/{project_id}/deployments",
                    "project",
                    List.of("stage=production", "status=archived", "stage=staging&status=archived")),
            below(
                    "/api/mlops/deployments/{deployment_id}/logs",
                    "deployment",
                    List.of("from=2026-01-20T00:00:00Z", "from=2026-01-10T00:00:00Z&to=2026-04-01T00:00:00Z")),
            ofProjects("/api/privacy/policies", "status=active"),
            below("/api/privacy/policies/{policy_id}/rules", "policy", List.of()),
            below("/api/privacy/policies/{policy_id}/audit", "policy", List.of()),
            ofProjects("/api/privacy/audit"),
            ofProjects("/api/privacy/sessions"),
            below("/api/privacy/sessions/{session_id}/findings", "session", List.of("all=true")),
            below("/api/privacy/sessions/{session_id}/audit", "session", List.of()));

    /** Paged from one row, from a file, or from a handful of rows. */
    static final List<String> NO_TABLE = List.of(
            "/api/auth/api-keys",
            "/api/datasets/{dataset_id}/columns",
            "/api/datasets/{dataset_id}/preview",
            "/api/datasets/versions/{version_id}/columns",
            "/api/datasets/versions/{version_id}/preview",
            "/api/experiments/{experiment_id}/models",
            "/api/privacy/pii-types",
            "/api/privacy/profiles");

    private static MeasuredList below(String path, String kind, List<String> narrowed) {
        return new MeasuredList(path, seeded(kind), narrowed, SEARCHED);
    }

    private static MeasuredList ofProjects(String path, String... filters) {
        String one = "project_id=" + PROJECT;
        List<String> narrowed = Stream.concat(
                        Stream.of(one), Stream.of(filters).flatMap(filter -> Stream.of(filter, one + "&" + filter)))
                .toList();
        return new MeasuredList(path, null, narrowed, SEARCHED);
    }

    private static String[] models() {
        Stream<String> metrics =
                Stream.of("auc", "rmse", "mae", "r2", "logloss", "accuracy", "mse", "mean_per_class_error");
        Stream<String> flags = Stream.of("is_best", "is_production", "is_staging");
        return Stream.concat(
                        Stream.concat(
                                metrics.map(metric -> "sort_metric=" + metric),
                                flags.flatMap(flag -> Stream.of(flag + "=true", flag + "=false"))),
                        Stream.of("model_type=gbm", "sort_metric=auc&sort_dir=asc"))
                .toArray(String[]::new);
    }

    /** The id that the script gave the first row of a kind. */
    private static UUID seeded(String kind) {
        return md5(kind + "0");
    }

    /** {@code md5(text)::uuid} of PostgreSQL. */
    private static UUID md5(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer halves = ByteBuffer.wrap(hash);
            return new UUID(halves.getLong(), halves.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String address(String query, int offset) {
        String filled = parent == null ? path : path.replaceAll("\\{.*?}", parent.toString());
        return filled + "?limit=50&offset=" + offset + (query.isEmpty() ? "" : "&" + query);
    }
}
