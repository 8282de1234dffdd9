package io.cupel.engine;

/** A column as the engine is to read it; never left to its guess. */
public record EngineColumn(String name, Kind kind) {
    /** How the values are read. */
    public enum Kind {
        NUMERIC,
        CATEGORICAL,
        TIME
    }

    /** The engine's list syntax has no escape, and its model files keep one name a line: such a name cannot be sent. */
    public static boolean canBeNamed(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> c == '"' || Character.isISOControl(c));
    }
}
