package io.cupel.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** A {@code uuid} column that may be null: EclipseLink binds a plain null as text, which PostgreSQL refuses. */
@Converter
public class NullableUuidColumn implements AttributeConverter<UUID, Object> {
    @Override
    public Object convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? nothing() : id;
    }

    private static PGobject nothing() {
        try {
            PGobject column = new PGobject();
            column.setType("uuid");
            column.setValue(null);
            return column;
        } catch (SQLException refused) {
            throw new IllegalStateException("The driver refused a null", refused);
        }
    }

    @Override
    @SuppressWarnings("NullAway") // JPA hands nulls through converters
    public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : UUID.fromString(column.toString());
    }
}
