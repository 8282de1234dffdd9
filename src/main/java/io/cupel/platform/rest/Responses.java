package io.cupel.platform.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The envelopes that every module's answers share. */
public final class Responses {
    private static final Map<String, Object> DONE = Map.of("ok", true);

    private Responses() {}

    /** 201 with {@code Location}; the id stands twice, as {@code id} and as {@code <thing>_id}, before the rest. */
    public static Response created(String path, String thing, UUID id, Map<String, ?> rest) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put(thing + "_id", id);
        body.putAll(rest);
        return Response.created(URI.create(path)).entity(body).build();
    }

    /** One resource wrapped in its name. */
    public static Map<String, Object> wrapped(String name, Object resource) {
        return Map.of(name, resource);
    }

    /** A mutation with nothing to return. */
    public static Map<String, Object> done() {
        return DONE;
    }
}
