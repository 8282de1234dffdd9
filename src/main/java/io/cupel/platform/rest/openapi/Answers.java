package io.cupel.platform.rest.openapi;

import io.cupel.platform.access.Public;
import io.cupel.platform.error.Fault;
import io.cupel.platform.ratelimit.RateLimited;
import io.cupel.platform.rest.ApiResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** All answers of one handler: what it declares, and the errors that every handler of its kind can give. */
final class Answers {
    private static final String JSON = "application/json";

    private final Schemas schemas;

    Answers(Schemas schemas) {
        this.schemas = schemas;
    }

    APIResponses of(Method handler, boolean takesBody, boolean takesParameters) {
        ApiResponse declared = handler.getAnnotation(ApiResponse.class);
        if (declared == null) {
            throw new IllegalStateException("No @ApiResponse on " + handler);
        }
        APIResponses all = OASFactory.createAPIResponses();
        all.addAPIResponse(String.valueOf(declared.status()), success(declared));
        errors(handler, declared, takesBody, takesParameters)
                .forEach((status, text) -> all.addAPIResponse(String.valueOf(status), error(text)));
        return all;
    }

    private static Map<Integer, String> errors(
            Method handler, ApiResponse declared, boolean takesBody, boolean takesParameters) {
        Map<Integer, String> errors = new TreeMap<>();
        errors.put(406, "Not Acceptable");
        errors.put(500, "Internal server error");
        errors.put(503, "Service temporarily unavailable; see Retry-After");
        if (!handler.isAnnotationPresent(Public.class)) {
            errors.put(401, "Missing or invalid credentials");
            errors.put(403, "Insufficient scope, insufficient permissions, or CSRF token missing or invalid");
        }
        if (takesBody) {
            errors.putAll(Map.of(400, "Malformed request", 413, "File too large", 415, "Unsupported Media Type"));
        }
        if (takesBody || takesParameters) {
            errors.put(422, "Validation failed");
        }
        if (handler.isAnnotationPresent(RateLimited.class)) {
            errors.put(429, "Rate limit exceeded");
        }
        own(declared).forEach((status, text) -> errors.merge(status, text, (general, special) -> special));
        return errors;
    }

    private static Map<Integer, String> own(ApiResponse declared) {
        return Arrays.stream(declared.errors())
                .map(error -> error.split(" ", 2))
                .collect(Collectors.toMap(
                        error -> Integer.valueOf(error[0]), error -> error[1], (a, b) -> a + "; " + b, TreeMap::new));
    }

    private APIResponse success(ApiResponse declared) {
        APIResponse response =
                OASFactory.createAPIResponse().description(declared.status() == 201 ? "Created" : "Done");
        if (declared.status() == 302) {
            return OASFactory.createAPIResponse()
                    .description("Redirects to a short-lived address of the file")
                    .addHeader("Location", OASFactory.createHeader().schema(Schemas.string()));
        }
        if (!declared.mediaType().isEmpty()) {
            Schema anything = Schemas.string().format("binary");
            return response.content(OASFactory.createContent()
                    .addMediaType(
                            declared.mediaType(), OASFactory.createMediaType().schema(anything)));
        }
        return json(response, body(declared));
    }

    private Schema body(ApiResponse declared) {
        if (declared.done()) {
            return schemas.named(
                    "Done",
                    Schemas.object()
                            .addProperty("ok", schemas.of(boolean.class))
                            .addRequired("ok"));
        }
        if (declared.list() != Void.class) {
            return page(declared.list());
        }
        Schema inside = declared.body() == Void.class ? Schemas.object() : schemas.of(declared.body());
        if (declared.created().isEmpty()) {
            return declared.wrapped().isEmpty()
                    ? inside
                    : Schemas.object().addProperty(declared.wrapped(), inside).addRequired(declared.wrapped());
        }
        return created(declared, inside);
    }

    private Schema created(ApiResponse declared, Schema inside) {
        String thingId = declared.created() + "_id";
        Schema ids = Schemas.object()
                .addProperty("id", Schemas.string().format("uuid"))
                .addProperty(thingId, Schemas.string().format("uuid"))
                .required(List.of("id", thingId));
        if (!declared.wrapped().isEmpty()) {
            return ids.addProperty(declared.wrapped(), inside).addRequired(declared.wrapped());
        }
        return declared.body() == Void.class ? ids : OASFactory.createSchema().allOf(List.of(ids, inside));
    }

    private Schema page(Class<?> item) {
        Schema page = Schemas.object()
                .addProperty("items", Schemas.list(schemas.of(item)))
                .required(List.of("items", "total", "limit", "offset"));
        List.of("total", "limit", "offset").forEach(field -> page.addProperty(field, schemas.of(long.class)));
        return schemas.named(item.getSimpleName() + "Page", page);
    }

    private APIResponse error(String text) {
        Schema detail =
                OASFactory.createSchema().oneOf(List.of(Schemas.string(), Schemas.list(schemas.of(Fault.class))));
        Schema body = Schemas.object()
                .addProperty("detail", detail)
                .addProperty("request_id", Schemas.string().description("With a 5xx: finds the cause in the log"))
                .addRequired("detail");
        return json(OASFactory.createAPIResponse().description(text), schemas.named("Error", body));
    }

    private static APIResponse json(APIResponse response, Schema schema) {
        return response.content(OASFactory.createContent()
                .addMediaType(JSON, OASFactory.createMediaType().schema(schema)));
    }
}
