package io.cupel.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A caller of the API as any other: JSON over HTTP, with a session or an API key. Immutable but for the cookies that the
 * server sets. Redirects are not followed; bodies are maps, lists, records, or a {@code String} sent exactly as it is.
 *
 * <pre>{@code
 * ApiClient ann = CupelServer.shared().newUser();
 * String id = ann.post("/api/projects", Map.of("name", "Churn")).expect(201).text("/id");
 * ApiClient reader = ann.newKey("read");
 * reader.delete("/api/projects/" + id).expectError(403, "Insufficient scope");
 * ann.upload("/api/datasets/upload", Map.of("project_id", id, "name", "telco"), Path.of("telco.csv")).expect(201);
 * }</pre>
 */
public final class ApiClient {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final Map<String, String> headers;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public ApiClient(String url) {
        this(url, Map.of("X-Forwarded-For", someAddress()));
    }

    private ApiClient(String url, Map<String, String> headers) {
        this.url = url;
        this.headers = headers;
    }

    /** An address of the documentation range of IPv6: the limits by address see another client each time. */
    private static String someAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "2001:db8:%x:%x::1".formatted(random.nextInt(0x10000), random.nextInt(0x10000));
    }

    public String url() {
        return url;
    }

    /** Whatever the server set: {@code session}, {@code csrf_token}. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** The same caller with a further header on every call; cookies are copied. */
    public ApiClient header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        ApiClient copy = new ApiClient(url, more);
        copy.cookies.putAll(cookies);
        return copy;
    }

    public ApiClient logIn(String email, String password) {
        post("/api/auth/login", Map.of("email", email, "password", password)).expect(200);
        return this;
    }

    /** A caller that has nothing but this bearer token. */
    public ApiClient bearer(String token) {
        return new ApiClient(url, Map.of("Authorization", "Bearer " + token, "X-Forwarded-For", someAddress()));
    }

    /** A caller with a new API key of this session's user. */
    public ApiClient newKey(String... scopes) {
        Map<String, Object> key = Map.of("name", "key-" + UUID.randomUUID(), "scopes", List.of(scopes));
        return bearer(post("/api/auth/api-keys", key).expect(201).text("/key"));
    }

    public Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return json("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return json("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return json("PATCH", path, body);
    }

    public Answer json(String method, String path, Object body) {
        return send(
                method, path, "application/json", BodyPublishers.ofString(body instanceof String s ? s : write(body)));
    }

    /** As a form with the file in the part {@code file}. */
    public Answer upload(String path, Map<String, String> fields, Path file) {
        try {
            return upload(path, fields, file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer upload(String path, Map<String, String> fields, String filename, byte[] content) {
        String boundary = "cupel-" + UUID.randomUUID();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> part(form, boundary, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(
                form,
                boundary,
                "name=\"file\"; filename=\"" + filename + "\"\r\nContent-Type: application/octet-stream",
                content);
        form.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        BodyPublisher body = BodyPublishers.ofByteArray(form.toByteArray());
        return send("POST", path, "multipart/form-data; boundary=" + boundary, body);
    }

    private static void part(ByteArrayOutputStream form, String boundary, String disposition, byte[] content) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Anything else: another media type, a body that is no JSON. The address may be absolute, as in a redirect. */
    public Answer send(String method, String path, String contentType, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url + path))
                .timeout(Duration.ofMinutes(2))
                .method(method, body);
        headers.forEach(request::setHeader);
        authenticateBySession(request);
        if (contentType != null) {
            request.setHeader("Content-Type", contentType);
        }
        return answer(method + " " + path, request.build());
    }

    private void authenticateBySession(HttpRequest.Builder request) {
        if (cookies.isEmpty()) {
            return;
        }
        List<String> pairs = cookies.entrySet().stream().map(Entry::toString).toList();
        request.setHeader("Cookie", String.join("; ", pairs));
        if (cookies.containsKey("csrf_token") && !headers.containsKey("X-CSRF-Token")) {
            request.setHeader("X-CSRF-Token", cookies.get("csrf_token"));
        }
    }

    private Answer answer(String call, HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(call, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(call, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        for (HttpCookie cookie : HttpCookie.parse(setCookie)) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
