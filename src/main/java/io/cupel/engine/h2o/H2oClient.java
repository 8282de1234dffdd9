package io.cupel.engine.h2o;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.engine.EngineColumn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The calls to H2O's REST that training needs. Keys that come from H2O are passed back as they came. */
final class H2oClient {
    /** A cancel that hangs must not hold the watchdog up. */
    private static final Duration CANCEL = Duration.ofSeconds(10);

    private final H2oHttp http;

    H2oClient(H2oHttp http) {
        this.http = http;
    }

    CloudStatus cloud(Duration limit) throws InterruptedException {
        return CloudStatus.of(http.get("/3/Cloud", limit));
    }

    void upload(String key, Path csv) throws InterruptedException {
        CsvUpload upload = new CsvUpload(csv, UUID.randomUUID().toString());
        http.post(
                "/3/PostFile?destination_frame=" + H2oHttp.segment(key),
                upload.mediaType(),
                upload.body(),
                H2oHttp.LONG);
    }

    /** Waits for the parse. Nothing is left to guess: no header, these names, these types, empty is missing. */
    void parse(String rawKey, String frameKey, List<EngineColumn> columns) throws InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("source_frames", list(List.of(rawKey)));
        form.put("destination_frame", frameKey);
        form.put("parse_type", "CSV");
        form.put("separator", String.valueOf((int) ','));
        form.put("single_quotes", "false");
        form.put("check_header", "-1");
        form.put("number_columns", String.valueOf(columns.size()));
        form.put("column_names", list(columns.stream().map(EngineColumn::name).toList()));
        form.put("column_types", list(columns.stream().map(H2oClient::type).toList()));
        form.put("chunk_size", String.valueOf(4 << 20));
        form.put("delete_on_done", "true");
        form.put("blocking", "true");
        http.post("/3/Parse", form, H2oHttp.LONG);
    }

    FrameSummary summary(String frameKey) throws InterruptedException {
        String path = "/3/Frames/" + H2oHttp.segment(frameKey) + "/summary?row_count=0";
        return FrameSummary.of(http.get(path, H2oHttp.LONG).path("frames").path(0));
    }

    StartedRun startAutoMl(JsonNode request) throws InterruptedException {
        JsonNode job = http.post("/99/AutoMLBuilder", request, H2oHttp.LONG).path("job");
        return new StartedRun(
                job.path("key").path("name").asText(),
                job.path("dest").path("name").asText());
    }

    JobState job(String jobKey) throws InterruptedException {
        JsonNode jobs =
                http.get("/3/Jobs/" + H2oHttp.segment(jobKey), H2oHttp.READ).path("jobs");
        return JobState.of(jobs.path(0));
    }

    void cancel(String jobKey) throws InterruptedException {
        http.post("/3/Jobs/" + H2oHttp.segment(jobKey) + "/cancel", Map.of(), CANCEL);
    }

    AutoMlState autoMl(String autoMlKey) throws InterruptedException {
        return AutoMlState.of(http.get("/99/AutoML/" + H2oHttp.segment(autoMlKey), H2oHttp.READ));
    }

    JsonNode model(String modelKey) throws InterruptedException {
        JsonNode models =
                http.get("/3/Models/" + H2oHttp.segment(modelKey), H2oHttp.READ).path("models");
        return models.path(0);
    }

    void mojo(String modelKey, Path file) throws InterruptedException {
        http.download("/3/Models/" + H2oHttp.segment(modelKey) + "/mojo", file, H2oHttp.LONG);
    }

    /** The metrics of a model on a frame. */
    JsonNode score(String modelKey, String frameKey, String predictionsKey) throws InterruptedException {
        String path = "/3/Predictions/models/" + H2oHttp.segment(modelKey) + "/frames/" + H2oHttp.segment(frameKey);
        JsonNode answer = http.post(path, Map.of("predictions_frame", predictionsKey), H2oHttp.LONG);
        return answer.path("model_metrics").path(0);
    }

    /** An AutoML key takes its leaderboard, models and their frames along. */
    void delete(String key) throws InterruptedException {
        http.delete("/3/DKV/" + H2oHttp.segment(key), H2oHttp.READ);
    }

    void shutdown() throws InterruptedException {
        http.post("/3/Shutdown", Map.of(), CANCEL);
    }

    /** H2O's own list syntax: it knows quotes, and no escape inside them. */
    private static String list(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private static String type(EngineColumn column) {
        return switch (column.kind()) {
            case NUMERIC -> "Numeric";
            case CATEGORICAL -> "Enum";
            case TIME -> "Time";
        };
    }

    /** What H2O calls the job and the run; the run's key is not what it was asked to be. */
    record StartedRun(String jobKey, String autoMlKey) {}

    /** How a frame came out of parsing. */
    record FrameSummary(long rows, int columns, long bytes) {
        static FrameSummary of(JsonNode frame) {
            return new FrameSummary(
                    frame.path("rows").asLong(),
                    frame.path("columns").size(),
                    frame.path("byte_size").asLong());
        }
    }
}
