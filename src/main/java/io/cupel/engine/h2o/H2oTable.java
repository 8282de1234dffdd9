package io.cupel.engine.h2o;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** H2O's {@code TwoDimTable}, which comes column by column, read row by row. Non-finite numbers, which come as texts, are null. */
final class H2oTable {
    private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity");

    private final List<String> columns = new ArrayList<>();
    private final JsonNode data;
    private final int rows;

    H2oTable(JsonNode table) {
        table.path("columns").forEach(column -> columns.add(column.path("name").asText()));
        this.data = table.path("data");
        this.rows = data.path(0).size();
    }

    int rows() {
        return rows;
    }

    List<String> columns() {
        return columns;
    }

    JsonNode cell(int row, int column) {
        return finite(data.path(column).path(row));
    }

    JsonNode cell(int row, String column) {
        return cell(row, columns.indexOf(column));
    }

    /** One object a row, without H2O's nameless row labels. */
    ArrayNode toObjects() {
        ArrayNode all = H2oHttp.JSON.createArrayNode();
        for (int row = 0; row < rows; row++) {
            all.add(toObject(row));
        }
        return all;
    }

    private ObjectNode toObject(int row) {
        ObjectNode object = H2oHttp.JSON.createObjectNode();
        for (int column = 0; column < columns.size(); column++) {
            String name = columns.get(column);
            if (!name.isEmpty()) {
                object.set(name, cell(row, column));
            }
        }
        return object;
    }

    static JsonNode finite(JsonNode value) {
        boolean nothing = value.isMissingNode()
                || (value.isTextual() && NOT_FINITE.contains(value.asText()))
                || (value.isDouble() && !Double.isFinite(value.asDouble()));
        return nothing ? H2oHttp.JSON.nullNode() : value;
    }
}
