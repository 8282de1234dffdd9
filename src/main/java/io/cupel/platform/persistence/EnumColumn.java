package io.cupel.platform.persistence;

import io.cupel.platform.rest.Json;
import jakarta.persistence.AttributeConverter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An enum stored in lower case, as the wire shows it. Each enum's converter extends this and names {@link
 * AttributeConverter} again: EclipseLink reads the two types from the class that is annotated, not from its parents.
 */
public abstract class EnumColumn<E extends Enum<E>> implements AttributeConverter<E, String> {
    private final Class<E> type;

    protected EnumColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    @SuppressWarnings("NullAway") // JPA hands nulls through converters
    public @Nullable String convertToDatabaseColumn(@Nullable E constant) {
        return constant == null ? null : Json.wireName(constant);
    }

    @Override
    @SuppressWarnings("NullAway") // JPA hands nulls through converters
    public @Nullable E convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Enum.valueOf(type, column.toUpperCase(Locale.ROOT));
    }
}
