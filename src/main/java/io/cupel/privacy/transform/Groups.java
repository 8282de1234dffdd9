package io.cupel.privacy.transform;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The coarser name that the rule itself gives to each value, whatever its case and blanks. */
record Groups(Map<String, String> names, String other) implements CellFunction {
    static Groups of(Map<String, String> names, @Nullable String other) {
        return new Groups(
                names.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> CanonicalForm.WORDS.of(entry.getKey()),
                                Map.Entry::getValue,
                                (one, two) -> one)),
                other == null ? Generalization.ANY : other);
    }

    @Override
    public String apply(String value) {
        return names.getOrDefault(CanonicalForm.WORDS.of(value), other);
    }
}
