package io.cupel.engine.h2o;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cupel.engine.EngineException;
import io.cupel.engine.EngineException.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests to one node: credentials, time limits, and the check that it is still the same node. */
final class H2oHttp {
    static final Duration READ = Duration.ofSeconds(30);
    static final Duration LONG = Duration.ofMinutes(10);
    static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final String CLUSTER_ID = "X-h2o-cluster-id";
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    private final Endpoint endpoint;

    H2oHttp(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    JsonNode get(String path, Duration limit) throws InterruptedException {
        return tree(send(request(path, limit).GET(), BodyHandlers.ofString()));
    }

    JsonNode post(String path, Map<String, String> form, Duration limit) throws InterruptedException {
        return post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(encoded(form)), limit);
    }

    JsonNode post(String path, JsonNode body, Duration limit) throws InterruptedException {
        return post(path, "application/json", BodyPublishers.ofString(body.toString()), limit);
    }

    JsonNode post(String path, String mediaType, BodyPublisher body, Duration limit) throws InterruptedException {
        HttpRequest.Builder request =
                request(path, limit).header("Content-Type", mediaType).POST(body);
        return tree(send(request, BodyHandlers.ofString()));
    }

    void delete(String path, Duration limit) throws InterruptedException {
        send(request(path, limit).DELETE(), BodyHandlers.ofString());
    }

    /** To a file; an error body that ends there instead is of no use to anybody. */
    void download(String path, Path file, Duration limit) throws InterruptedException {
        send(request(path, limit).GET(), BodyHandlers.ofFile(file));
    }

    /** The name the node gives itself until it ends. */
    String clusterId() throws InterruptedException {
        return send(request("/3/Cloud", READ).GET(), BodyHandlers.ofString())
                .headers()
                .firstValue(CLUSTER_ID)
                .orElse("");
    }

    /** Keys hold {@code $ % @} and blanks; inside a path each is one segment. */
    static String segment(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String path, Duration limit) {
        return HttpRequest.newBuilder(endpoint.resolve(path))
                .timeout(limit)
                .header("Authorization", endpoint.authorization());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) throws InterruptedException {
        HttpResponse<T> response;
        try {
            response = CLIENT.send(request.build(), handler);
        } catch (ConnectException refused) {
            throw new EngineException(Reason.UNAVAILABLE, "The training engine cannot be reached", refused);
        } catch (IOException broken) {
            throw new EngineException(Reason.LOST, "The connection to the training engine broke", broken);
        }
        checkIdentity(response);
        if (response.statusCode() >= 400) {
            throw new H2oCallException(response.statusCode(), complaint(response));
        }
        return response;
    }

    private void checkIdentity(HttpResponse<?> response) {
        String pinned = endpoint.clusterId();
        boolean other = pinned != null
                && response.headers()
                        .firstValue(CLUSTER_ID)
                        .filter(seen -> !seen.equals(pinned))
                        .isPresent();
        if (other) {
            throw new EngineException(Reason.LOST, "The training engine was restarted");
        }
    }

    private static String complaint(HttpResponse<?> response) {
        return response.body() instanceof String text && text.startsWith("{")
                ? read(text).path("msg").asText().strip()
                : "HTTP status " + response.statusCode();
    }

    private static JsonNode tree(HttpResponse<String> response) {
        return response.body().isBlank() ? JSON.createObjectNode() : read(response.body());
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException damaged) {
            throw new EngineException(Reason.LOST, "The training engine answered with something unreadable", damaged);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
