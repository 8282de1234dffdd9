package io.cupel.launcher.demo;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import com.eclipsesource.json.ParseException;
import io.cupel.launcher.machine.LaunchFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The API over HTTP: first with a session, then with an API key. An answer that was not hoped for ends the demo with the server's words. */
final class DemoClient {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** HTTP/1.1, because the offer to go on with HTTP/2 makes some servers drop a request that has a body. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private final String url;
    private final Map<String, String> headers = new LinkedHashMap<>();

    DemoClient(String url) {
        this.url = url;
    }

    /** What came back; its body is an object even when the server sent none. */
    record Answer(int status, JsonObject body) {
        String detail() {
            JsonValue detail = body.get("detail");
            return detail == null ? "" : detail.isString() ? detail.asString() : detail.toString();
        }
    }

    /** From now on every call carries this header: the session's CSRF token, the API key. */
    void header(String name, String value) {
        headers.put(name, value);
    }

    JsonObject get(String path) {
        return hopedFor("GET " + path, send(request(path).GET()));
    }

    JsonObject post(String path, JsonObject body) {
        return hopedFor("POST " + path, tryPost(path, body));
    }

    /** For a caller that has an idea what to do when the server refuses. */
    Answer tryPost(String path, JsonObject body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    JsonObject upload(String path, Map<String, String> fields, String filename, byte[] file) {
        String boundary = "cupel-" + UUID.randomUUID();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(form, boundary, "name=\"" + name + "\"", bytes(value)));
        part(form, boundary, "name=\"file\"; filename=\"" + filename + "\"\r\nContent-Type: text/csv", file);
        form.writeBytes(bytes("--" + boundary + "--\r\n"));
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(form.toByteArray()));
        return hopedFor("POST " + path, send(request));
    }

    private static void part(ByteArrayOutputStream form, String boundary, String disposition, byte[] content) {
        form.writeBytes(bytes("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"));
        form.writeBytes(content);
        form.writeBytes(bytes("\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
        headers.forEach(request::setHeader);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), object(response.body()));
        } catch (IOException e) {
            throw new LaunchFailure("The demo lost the server at " + url + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("The demo was interrupted.", e);
        }
    }

    private static JsonObject object(String body) {
        try {
            JsonValue value = Json.parse(body);
            return value.isObject() ? value.asObject() : new JsonObject();
        } catch (ParseException noJson) {
            return new JsonObject();
        }
    }

    private static JsonObject hopedFor(String call, Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new LaunchFailure("The demo stops: " + call + " was answered " + answer.status() + " "
                    + answer.detail() + ". The server's log above says more.");
        }
        return answer.body();
    }
}
