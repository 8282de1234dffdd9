package io.cupel.privacy.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.FindingChoice;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.StoredFinding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads findings. */
final class FindingRows {
    private FindingRows() {}

    static StoredFinding read(ResultSet row) throws SQLException {
        JsonNode config = tree(row.getString("chosen_config"));
        return new StoredFinding(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                row.getString("column_name"),
                row.getString("storage"),
                constant(PiiType.class, row.getString("pii_type")),
                row.getDouble("confidence"),
                row.getDouble("match_share"),
                row.getLong("matches"),
                Json.MAPPER.convertValue(tree(row.getString("samples")), new TypeReference<List<String>>() {}),
                tree(row.getString("evidence")),
                tree(row.getString("runners_up")),
                tree(row.getString("spans")),
                row.getObject("day_first", Boolean.class),
                new FindingChoice(
                        constant(PiiType.class, row.getString("chosen_type")),
                        constant(Action.class, row.getString("chosen_action")),
                        config.isNull() ? null : config,
                        row.getBoolean("is_ignored")));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static JsonNode tree(@Nullable String json) {
        try {
            return json == null ? Json.MAPPER.nullNode() : Json.MAPPER.readTree(json);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A finding does not hold JSON", damaged);
        }
    }
}
