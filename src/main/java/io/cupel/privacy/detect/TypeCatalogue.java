package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is known of each kind of personal data: its label, a fictitious example, and how it is told from anything else. */
public final class TypeCatalogue {
    private static final Map<PiiType, TypeEntry> ENTRIES = load();

    private TypeCatalogue() {}

    public static TypeEntry entry(PiiType type) {
        TypeEntry entry = ENTRIES.get(type);
        if (entry == null) {
            throw new IllegalStateException("The catalogue lacks " + type);
        }
        return entry;
    }

    /** All types, in the order of their constants. */
    public static List<TypeEntry> entries() {
        return List.copyOf(ENTRIES.values());
    }

    private static Map<PiiType, TypeEntry> load() {
        Map<PiiType, TypeEntry> entries = new EnumMap<>(PiiType.class);
        for (List<String> line : TextFile.read("types.tsv")) {
            PiiType type = PiiType.valueOf(line.get(0).toUpperCase(Locale.ROOT));
            entries.put(
                    type,
                    new TypeEntry(
                            type,
                            line.get(1),
                            line.get(2),
                            line.get(3),
                            line.get(4).equals("yes")));
        }
        return entries;
    }
}
