package io.cupel.datasets.profile;

/** Which statistics a stored type can have. */
enum ColumnKind {
    NUMBER,
    MOMENT,
    TRUTH,
    WORDS;

    static ColumnKind of(String storedType) {
        return switch (storedType) {
            case "DATE", "TIMESTAMP" -> MOMENT;
            case "BOOLEAN" -> TRUTH;
            case "VARCHAR" -> WORDS;
            default -> NUMBER;
        };
    }
}
