package io.cupel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One operation as {@code /openapi} describes it. */
public record ApiOperation(String id, String method, String path, JsonNode description) {
    /** Every operation of the document. */
    public static List<ApiOperation> all(JsonNode document) {
        List<ApiOperation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    String id = verb.getValue().path("operationId").asText();
                    operations.add(new ApiOperation(
                            id, verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), verb.getValue()));
                }));
        return operations;
    }

    public boolean isPublic() {
        return description.path("security").isEmpty();
    }

    public boolean changes() {
        return !method.equals("GET") && !method.equals("HEAD");
    }

    public boolean documents(int status) {
        return description.path("responses").has(Integer.toString(status));
    }

    @Override
    public String toString() {
        return id;
    }
}
