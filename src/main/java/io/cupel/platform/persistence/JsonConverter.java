package io.cupel.platform.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.rest.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** A {@code jsonb} column as a JSON tree. Apply with {@code @Convert(converter = JsonConverter.class)}. */
@Converter
public class JsonConverter implements AttributeConverter<JsonNode, Object> {
    @Override
    @SuppressWarnings("NullAway") // JPA hands nulls through converters
    public @Nullable Object convertToDatabaseColumn(@Nullable JsonNode tree) {
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(tree == null ? null : tree.toString());
            return column;
        } catch (SQLException refused) {
            throw new IllegalArgumentException("The driver refused a JSON value", refused);
        }
    }

    @Override
    @SuppressWarnings("NullAway") // JPA hands nulls through converters
    public @Nullable JsonNode convertToEntityAttribute(@Nullable Object column) {
        String text = column instanceof PGobject json ? json.getValue() : (String) column;
        if (text == null) {
            return null;
        }
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A jsonb column does not hold JSON", damaged);
        }
    }
}
