package io.cupel.auth.domain;

import io.cupel.platform.access.Scope;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scopes as words with a comma between, in the order of the enum. */
@Converter
public class ScopesColumn implements AttributeConverter<Set<Scope>, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable Set<Scope> scopes) {
        Set<Scope> present = scopes == null ? Set.of() : scopes;
        return present.stream()
                .sorted(Comparator.naturalOrder())
                .map(Scope::wireName)
                .collect(Collectors.joining(","));
    }

    @Override
    public Set<Scope> convertToEntityAttribute(@Nullable String column) {
        EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
        if (column != null && !column.isEmpty()) {
            Arrays.stream(column.split(","))
                    .map(word -> Scope.valueOf(word.toUpperCase(Locale.ROOT)))
                    .forEach(scopes::add);
        }
        return scopes;
    }
}
